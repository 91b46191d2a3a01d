import type { CaseMeasure } from "../../generated/graphql.ts";
import type { ValueUnit } from "../../ui/formats/unit.ts";
import type { CaseFigure } from "./figure-ids.ts";

export const DEFAULT_FIGURES: readonly CaseFigure[] = ["accepted", "concluded", "pending", "clearance", "medianDays"];
/** What approved and aired figures have of them. */
export const STORED_DEFAULTS: readonly CaseFigure[] = ["accepted", "concluded", "clearance", "medianDays"];
/** What an outcome by itself has. */
export const OUTCOME_DEFAULTS: readonly CaseFigure[] = ["concluded", "medianDays"];

export interface FigureTraits extends ValueUnit {
  readonly code: CaseMeasure;
  readonly nameZh: string;
  readonly nameEn: string;
  /** How a total of it comes about. */
  readonly kind: "count" | "stock" | "rate" | "days";
  /** Means nothing for one outcome by itself. */
  readonly ofAll: boolean;
  readonly proportion: boolean;
}

const COUNT = { unitZh: "件", unitEn: "cases", decimals: 0, proportion: false } as const;
const RATE = { unitZh: "%", unitEn: "%", decimals: 1, kind: "rate", ofAll: true } as const;
const DAYS = { unitZh: "天", unitEn: "days", decimals: 1, kind: "days", ofAll: false, proportion: false } as const;

export const FIGURES: Readonly<Record<CaseFigure, FigureTraits>> = {
  opening: { ...COUNT, code: "OPENING", kind: "stock", ofAll: true, nameZh: "期初存案", nameEn: "pending at start" },
  accepted: { ...COUNT, code: "ACCEPTED", kind: "count", ofAll: true, nameZh: "受理", nameEn: "accepted" },
  concluded: { ...COUNT, code: "CONCLUDED", kind: "count", ofAll: false, nameZh: "办结", nameEn: "concluded" },
  pending: { ...COUNT, code: "PENDING", kind: "stock", ofAll: true, nameZh: "期末存案", nameEn: "pending at end" },
  clearance: { ...RATE, code: "CLEARANCE", proportion: false, nameZh: "清结率", nameEn: "clearance rate" },
  conclusionRate: { ...RATE, code: "CONCLUSION_RATE", proportion: true, nameZh: "结案率", nameEn: "conclusion rate" },
  dispositionTime: { ...DAYS, code: "DISPOSITION_TIME", kind: "stock", ofAll: true, nameZh: "清案所需天数", nameEn: "disposition time" },
  settlementRate: { ...RATE, code: "SETTLEMENT_RATE", proportion: true, nameZh: "调解和解率", nameEn: "settlement rate" },
  correctionRate: { ...RATE, code: "CORRECTION_RATE", proportion: true, nameZh: "直接纠错率", nameEn: "correction rate" },
  onTimeRate: { ...RATE, code: "ON_TIME_RATE", proportion: true, nameZh: "按期办结率", nameEn: "on-time rate" },
  meanDays: { ...DAYS, code: "MEAN_DAYS", nameZh: "平均天数", nameEn: "mean days" },
  medianDays: { ...DAYS, code: "MEDIAN_DAYS", nameZh: "天数中位数", nameEn: "median days" },
  p90Days: { ...DAYS, code: "P90_DAYS", nameZh: "九成在…天内", nameEn: "90% within" },
};

/** Figures that need what is pending, or the records, which approved and aired figures do not keep. */
export const isLiveOnly = (figure: CaseFigure): boolean => FIGURES[figure].kind === "stock" || figure === "conclusionRate" || figure === "onTimeRate";
