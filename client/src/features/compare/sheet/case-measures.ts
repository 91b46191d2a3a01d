import type { Measure } from "./sheet.ts";
import type { CaseMeasure } from "../address/subject.ts";

type CaseMeasureTraits = Pick<Measure, "unitZh" | "unitEn" | "decimals" | "changeRule" | "direction" | "proportion" | "total" | "definitionZh" | "definitionEn"> & {
  readonly nameZh: string;
  readonly nameEn: string;
};

const COUNT = { unitZh: "件", unitEn: "cases", decimals: 0, changeRule: "PERCENT", direction: "neutral", proportion: false, total: "sum" } as const;
const DAYS = { unitZh: "天", unitEn: "days", decimals: 1, changeRule: "DIFFERENCE", direction: "lower", proportion: false } as const;

/** The figures of the case statistics: names, units, and how a city's value comes about. */
export const CASE_MEASURE_TRAITS: Readonly<Record<CaseMeasure, CaseMeasureTraits>> = {
  accepted: { ...COUNT, nameZh: "受理数", nameEn: "accepted", definitionZh: "按受理日期归期", definitionEn: "by accepted date" },
  concluded: { ...COUNT, nameZh: "办结数", nameEn: "concluded", definitionZh: "按办结日期归期", definitionEn: "by concluded date" },
  settlementRate: {
    nameZh: "调解和解率", nameEn: "settlement rate", unitZh: "%", unitEn: "%", decimals: 1, changeRule: "POINTS", direction: "higher", proportion: true, total: "ratio",
    definitionZh: "调解、和解 ÷ 办结", definitionEn: "mediated or settled ÷ concluded",
  },
  meanDays: { ...DAYS, nameZh: "平均办案天数", nameEn: "mean days", total: "ratio", definitionZh: "办结日期 − 受理日期 − 中止", definitionEn: "concluded − accepted − pauses" },
  medianDays: { ...DAYS, nameZh: "办案天数中位数", nameEn: "median days", total: "recounted", definitionZh: "由案件重算，不由下级汇总", definitionEn: "recounted from the cases, never from parts" },
};
