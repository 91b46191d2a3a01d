import type { Band } from "../../../charts/band.ts";
import type { CompareMetricFragment, RegionNameFragment } from "../../../generated/graphql.ts";
import { NOTHING_SAID } from "../../../ui/formats/completeness.ts";
import { missingCell, type Cell, type Measure, type ObservedCell, type Sheet } from "./sheet.ts";

/** For tests: a region of a level. */
export function madeUpRegion(code: string, nameZh: string, nameEn: string, level: RegionNameFragment["level"] = "COUNTY"): RegionNameFragment {
  return { code, parentCode: "330400", level, nameZh, shortZh: nameZh, nameEn, pinyin: nameEn.toLowerCase() };
}

export const city = madeUpRegion("330400", "嘉兴市", "Jiaxing", "CITY");
export const counties = [
  madeUpRegion("330402", "南湖区", "Nanhu"),
  madeUpRegion("330421", "嘉善县", "Jiashan"),
  madeUpRegion("330424", "海盐县", "Haiyan"),
  madeUpRegion("330481", "海宁市", "Haining"),
];

const rate: Measure = {
  nameZh: "调解和解率", nameEn: "settlement rate", plain: { nameZh: "调解和解率", nameEn: "settlement rate" }, unitZh: "%", unitEn: "%", decimals: 2, changeRule: "POINTS", direction: "higher", rankable: true, level: "TOWN", caseTypes: ["reconsideration"], proportion: true,
  definitionZh: "调解与和解审结数 ÷ 审结数。", definitionEn: "Settled ÷ concluded.", version: 1, notComputed: null, keptByYear: false, total: "ratio", counter: "件",
};

/** For tests: the same as the catalogue has it. */
export const madeUpMetric: CompareMetricFragment = {
  ref: "XF05", code: "XF05", version: 1, breakdown: null, breakdownKeys: [], nameZh: "调解和解率", nameEn: "settlement rate", unitZh: "%", unitEn: "%", countUnitZh: "件", decimals: 2, direction: "HIGHER", rankable: true,
  proportion: true, changeRule: "POINTS", wholeIsTotal: false, level: "COUNTY", caseTypes: ["reconsideration"], formula: "a / b", notComputed: null, definitionZh: "", definitionEn: "", target: null,
};

/** For tests: a value with its parts, interval, rank and band as they are given. */
export function observedCell(numerator: number, denominator: number, band: Band | null, rank: number | null = null): ObservedCell {
  const value = (numerator / denominator) * 100;
  return { kind: "observed", value, numerator, denominator, n: denominator, lower: value - 9, upper: value + 9, yearOnYear: 1.25, rank, ranked: rank === null ? null : 3, rankMove: rank === null ? null : 1, band, provisional: false, synthetic: true, ...NOTHING_SAID };
}

/** For tests: four counties in two quarters; in the second one is better, one worse, one too small and one not reported. */
export function madeUpSheet(): Sheet {
  const first: Cell[] = [observedCell(27, 52, "similar", 2), observedCell(26, 34, "better", 1), observedCell(5, 9, "notRanked"), observedCell(28, 63, "similar", 3)];
  const second: Cell[] = [missingCell("not_reported"), observedCell(28, 34, "better", 1), observedCell(6, 9, "notRanked"), observedCell(25, 63, "worse", 2)];
  return {
    subject: "XF05",
    measure: rate,
    regions: counties,
    periods: [{ id: "2026Q2", labelZh: "2026年二季度", labelEn: "2026 Q2" }, { id: "2026Q3", labelZh: "2026年三季度", labelEn: "2026 Q3" }],
    at: (region, period) => (period === 0 ? first : second)[region] ?? missingCell("not_applicable"),
    line: { region: city, at: () => observedCell(169, 295, null), comparable: true },
    parents: [],
    version: 1284,
    asOf: "2026-10-15T01:30:00Z",
    synthetic: true,
  };
}
