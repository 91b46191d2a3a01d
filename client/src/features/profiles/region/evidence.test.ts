import { expect, it } from "vitest";
import type { ProfileAnswerFragment, ProfileSeriesFragment } from "../../../generated/graphql.ts";
import { barLength, evidenceOf, indicatorsOf, silenceOf, withoutLine } from "./evidence.ts";

type Numbers = readonly [value: number | null, lower: number | null, upper: number | null, line: number | null, band: string | null];

function seriesOf(code: string, now: Numbers): ProfileSeriesFragment {
  const [value, lower, upper, line, band] = now;
  const gaps = [null, null];
  return {
    metric: {
      ref: code, code, version: 1, breakdown: null, nameZh: code, nameEn: code, domainZh: "", domainEn: "", unitZh: "%", unitEn: "%", countUnitZh: "", decimals: 1,
      direction: "HIGHER", rankable: true, proportion: true, changeRule: "POINTS", wholeIsTotal: false, level: "COUNTY", notComputed: null, definitionZh: "", definitionEn: "", target: null,
    },
    values: [50, value], lower: [null, lower], upper: [null, upper], reference: [null, line], band: [null, band], bandLevel: [null, band === "BETTER" || band === "WORSE" ? 0.95 : null], targetBand: gaps, targetBandLevel: gaps, pastBand: gaps, pastBandLevel: gaps, n: [20, 30], missing: [null, value === null ? "NOT_REPORTED" : null],
    numerators: gaps, denominators: gaps, coverage: gaps, yearOnYear: gaps, yearOnYearMissing: gaps, rank: gaps, tied: [false, false], ranked: gaps, synthetic: [false, false], provisional: [false, false],
  };
}

const region = { code: "1", parentCode: null, level: "COUNTY" as const, nameZh: "一", shortZh: "一", nameEn: "One", pinyin: "" };
const answer = (series: readonly ProfileSeriesFragment[]): ProfileAnswerFragment => ({
  version: 1, asOf: "", synthetic: false, referenceRegion: region, regions: [region], periods: [{ id: "2026Q2", labelZh: "", labelEn: "" }, { id: "2026Q3", labelZh: "", labelEn: "" }], series: [...series],
});

const SERIES = [
  seriesOf("A", [60, 55, 65, 50, "BETTER"]),
  seriesOf("B", [80, 75, 85, 50, "BETTER"]),
  seriesOf("C", [40, 30, 50, 52, "WORSE"]),
  seriesOf("D", [50, 40, 60, 52, "SIMILAR"]),
  seriesOf("E", [90, null, null, 50, "NOT_RANKED"]),
  seriesOf("F", [null, null, null, 50, null]),
  seriesOf("G", [10, null, null, 50, null]),
];

it("calls strength and weakness only what chance does not explain, the most certain first", () => {
  const found = evidenceOf(indicatorsOf([answer(SERIES.slice(0, 3)), answer(SERIES.slice(3))]));
  expect(found.better.map(({ indicator, certainty }) => [indicator.metric.code, certainty])).toEqual([["B", 6], ["A", 2]]);
  expect(found.worse.map(({ indicator, certainty }) => [indicator.metric.code, certainty])).toEqual([["C", 1.2]]);
});

it("counts what chance alone would put on each side among those that could be judged", () => {
  const found = evidenceOf(indicatorsOf([answer(SERIES)]));
  expect(found.judged).toBe(4);
  expect(found.byChance).toBeCloseTo(0.1, 12);
});

it("keeps the gap with its reason, and the course around it", () => {
  const indicator = indicatorsOf([answer(SERIES)])[5];
  expect(indicator?.now).toEqual({ kind: "missing", reason: "not_reported", line: 50, synthetic: false });
  expect(indicator?.course).toEqual([50, null]);
});

it("tells a line that may not be seen from figures that cannot be judged", () => {
  const unlined = indicatorsOf([answer([seriesOf("A", [60, 55, 65, null, null]), seriesOf("B", [null, null, null, null, null])])]);
  expect(silenceOf(unlined, false, true)).toBe("line not open");
  expect(silenceOf(unlined, false, false)).toBe("nothing judged");
  expect(silenceOf(unlined, true, true)).toBe("own line");
  expect(silenceOf(indicatorsOf([answer([seriesOf("E", [90, null, null, 50, "NOT_RANKED"])])]), false, true)).toBe("nothing judged");
  expect(silenceOf(indicatorsOf([answer([seriesOf("F", [null, null, null, null, null])])]), false, true)).toBe("nothing judged");
  expect(silenceOf(indicatorsOf([answer(SERIES)]), false, true)).toBeNull();
});

it("takes the value of a yearly indicator from its last year, and says which", () => {
  const years = { ...answer([seriesOf("F", [93, null, null, 88, null])]), periods: [{ id: "2024", labelZh: "2024年", labelEn: "2024" }, { id: "2025", labelZh: "2025年", labelEn: "2025" }] };
  const found = indicatorsOf([answer(SERIES)], years);
  expect(found.map(({ metric }) => metric.code)).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
  expect([found[5]?.year?.labelZh, found[5]?.now, found[5]?.course]).toMatchObject(["2025年", { kind: "observed", value: 93 }, [50, 93]]);
  expect(found[0]?.year).toBeNull();
});

it("does not take a county for its own line where the city's live figures are not open", () => {
  const alone = withoutLine(indicatorsOf([answer([seriesOf("A", [60, 55, 65, 60, null])])]));
  expect(alone[0]).toMatchObject({ now: { value: 60, line: null }, line: [null, null] });
  expect(silenceOf(alone, false, true)).toBe("line not open");
});

it("draws bars as long as their multiples, on one scale for both sides", () => {
  const found = evidenceOf(indicatorsOf([answer(SERIES)]));
  expect([...found.better, ...found.worse].map(({ certainty }) => Math.round(barLength(certainty, found)))).toEqual([100, 33, 20]);
  expect(barLength(Number.POSITIVE_INFINITY, found)).toBe(100);
});
