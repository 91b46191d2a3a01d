import type { ProfileAnswerFragment } from "../../../generated/graphql.ts";
import type { ProfileMetric } from "../measured.ts";

export type Row = readonly [name: string, value: number | null, band: "BETTER" | "SIMILAR" | "WORSE" | "NOT_RANKED" | null];

const named = (name: string, at: number) => ({ code: String(at), parentCode: null, level: at === 0 ? ("CITY" as const) : ("COUNTY" as const), nameZh: name, shortZh: name, nameEn: name, pinyin: "" });

/** For tests: one metric over a city and its counties in one quarter, by value and band. */
export function answerOf(rows: readonly Row[], metric: Partial<ProfileMetric> = {}): ProfileAnswerFragment {
  const regions = rows.map(([name], at) => named(name, at));
  const nothing = rows.map(() => null);
  return {
    version: 1, asOf: "", synthetic: false, referenceRegion: regions[0] ?? named("", 0), regions, periods: [{ id: "2026Q3", labelZh: "2026年三季度", labelEn: "2026 Q3" }],
    series: [{
      metric: {
        ref: "A", code: "A", version: 1, breakdown: null, nameZh: "", nameEn: "", domainZh: "", domainEn: "", unitZh: "%", unitEn: "%", countUnitZh: "件", decimals: 1,
        direction: "HIGHER", rankable: true, proportion: true, changeRule: "POINTS", wholeIsTotal: false, level: "COUNTY", notComputed: null, definitionZh: "", definitionEn: "", target: null, ...metric,
      },
      values: rows.map(([, value]) => value), missing: rows.map(([, value]) => (value === null ? ("NOT_REPORTED" as const) : null)), band: rows.map(([, , band]) => band),
      numerators: rows.map(([, value]) => value), denominators: rows.map(() => 100), n: rows.map(() => 100), yearOnYear: rows.map((_, at) => (at === 0 ? -0.6 : null)), reference: [54.9],
      bandLevel: nothing, targetBand: nothing, targetBandLevel: nothing, pastBand: nothing, pastBandLevel: nothing, lower: nothing, upper: nothing, coverage: nothing, yearOnYearMissing: nothing, rank: nothing, tied: rows.map(() => false), ranked: nothing, synthetic: rows.map(() => false), provisional: rows.map(() => false),
    }],
  };
}
