import type { BoardComparisonFragment } from "../../generated/graphql.ts";
import { formatPeriod } from "../../ui/formats/period.ts";
import { readSeries, type AnsweredSeries, type BoardMetric, type BoardRegion, type Series } from "./measurement.ts";

/** What a test states of one place; everything else is absent. */
export interface Stated {
  readonly value?: number;
  readonly missing?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly n?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly coverage?: number;
  readonly yearOnYear?: number;
  readonly yearOnYearMissing?: string;
  readonly rank?: number;
  readonly rankMove?: number;
  readonly band?: string;
  readonly pastBand?: string;
  readonly provisional?: boolean;
}

export const CITY: BoardRegion = { code: "330400", parentCode: null, level: "CITY", nameZh: "嘉兴市", shortZh: "嘉兴", nameEn: "Jiaxing City", pinyin: "jia xing" };

export function county(code: string, nameZh: string, nameEn: string): BoardRegion {
  return { code, parentCode: CITY.code, level: "COUNTY", nameZh, shortZh: nameZh.slice(0, 2), nameEn, pinyin: nameEn.toLowerCase() };
}

export const JIASHAN = county("330421", "嘉善县", "Jiashan");
export const HAINING = county("330481", "海宁市", "Haining");
export const HAIYAN = county("330424", "海盐县", "Haiyan");

export const SETTLEMENT: BoardMetric = {
  ref: "XF05@1", code: "XF05", version: 1, nameZh: "调解和解率", nameEn: "mediation & settlement rate", unitZh: "%", unitEn: "%", countUnitZh: "件", decimals: 2,
  direction: "HIGHER", rankable: true, proportion: true, changeRule: "POINTS", wholeIsTotal: false, level: "COUNTY", factor: 100,
  definitionZh: "调解与和解审结数 ÷ 审结数。", definitionEn: "Cases mediated or settled ÷ cases concluded.", caveatZh: "", caveatEn: "", target: null,
};

/** One metric over regions × periods: `places[region][period]`. */
export function seriesOf(metric: BoardMetric, regions: readonly BoardRegion[], periods: readonly string[], places: readonly (readonly Stated[])[], reference: readonly (number | null)[] = []): Series {
  const flat = places.flat();
  const of = (key: Exclude<keyof Stated, "missing" | "yearOnYearMissing" | "band" | "pastBand" | "provisional">): (number | null)[] => flat.map((place) => place[key] ?? null);
  const series: AnsweredSeries = {
    metric, values: of("value"), numerators: of("numerator"), denominators: of("denominator"), n: of("n"), lower: of("lower"), upper: of("upper"),
    coverage: of("coverage"), yearOnYear: of("yearOnYear"), yearOnYearMissing: flat.map((place) => place.yearOnYearMissing ?? null), rank: of("rank"), rankMove: of("rankMove"), ranked: flat.map(() => null),
    missing: flat.map((place) => place.missing ?? null), band: flat.map((place) => place.band ?? null), pastBand: flat.map((place) => place.pastBand ?? null), synthetic: flat.map(() => true), provisional: flat.map((place) => place.provisional ?? false), reference: [...reference],
  };
  const answer: Pick<BoardComparisonFragment, "regions" | "periods"> = {
    regions: [...regions], periods: periods.map((id) => ({ id, labelZh: formatPeriod(id, "zh-CN"), labelEn: formatPeriod(id, "en") })),
  };
  return readSeries(series, answer);
}
