import { describe, expect, it } from "vitest";
import type { CompareCaseAnswerFragment, CompareIndicatorQuery, CompareScoresQuery } from "../../../generated/graphql.ts";
import type { ChangeRule } from "../../../ui/formats/change.ts";
import { changeBetween, withYearBefore } from "./change-between.ts";
import { city, counties } from "./made-up-sheet.ts";
import { sheetOfCases } from "./sheet-of-cases.ts";
import { sheetOfIndicator } from "./sheet-of-indicator.ts";
import { sheetOfScores } from "./sheet-of-scores.ts";
import type { Cell } from "./sheet.ts";

const period = (id: string) => ({ id, labelZh: id, labelEn: id });
const shown = (cell: Cell | undefined) => (cell?.kind === "observed" ? [cell.value, cell.n, cell.yearOnYear, cell.band] : cell?.reason);
const home = city;
const [nanhu, jiashan] = [counties[0] ?? city, counties[1] ?? city];

describe("an indicator's answer", () => {
  const input = { subject: "XF05", saysVersion: false, chosen: new Set(["330402", "330421"]), smallNumberLimit: 10 };
  const metric = {
    ref: "XF05@1", code: "XF05", version: 1, breakdown: null, breakdownKeys: [] as { key: string; nameZh: string; nameEn: string }[], nameZh: "调解和解率", nameEn: "settlement rate", unitZh: "%", unitEn: "%", countUnitZh: "件", decimals: 2, direction: "HIGHER",
    rankable: true, proportion: true, changeRule: "POINTS", wholeIsTotal: false, level: "COUNTY", caseTypes: ["reconsideration"] as string[], formula: "a / b", notComputed: null, definitionZh: "", definitionEn: "", target: null,
  } as const;
  const answer = (over: Partial<typeof metric> | { direction: "NEUTRAL" }): CompareIndicatorQuery["compare"] => ({
    version: 7, asOf: "2026-10-15T01:30:00Z", synthetic: true, accumulation: "PERIOD", rolling: null, referenceRegion: home, regions: [home, nanhu, jiashan], periods: [period("2026Q2"), period("2026Q3")],
    series: [{
      metric: { ...metric, ...over }, values: [55, 57.3, 51.9, null, 76.5, 82.4], numerators: [1, 1, 1, 1, 1, 1], denominators: [1, 1, 1, 1, 1, 1], n: [290, 295, 52, null, 34, 9],
      missing: [null, null, null, "NOT_REPORTED", null, null], synthetic: [], provisional: [], lower: [], upper: [], coverage: [], yearOnYear: [1, 4.1, 0, null, 2, 3], yearOnYearMissing: [], rank: [], ranked: [], rankMove: [],
      band: [null, null, "SIMILAR", null, "BETTER", "NOT_RANKED"], reference: [55, 57.3],
    }],
  });

  it("names what its values run over beside the metric, whose plain name stays at hand", () => {
    const rolling = sheetOfIndicator({ ...answer({}), accumulation: "ROLLING", rolling: 3 }, 0, input);
    expect([rolling?.measure.nameZh, rolling?.measure.nameEn, rolling?.measure.plain.nameZh]).toEqual(["调解和解率（滚动 3 季）", "settlement rate (rolling 3 quarters)", "调解和解率"]);
  });

  it("says the version in every name where it is asked to", () => {
    const named = sheetOfIndicator({ ...answer({}), accumulation: "ROLLING", rolling: 3 }, 0, { ...input, saysVersion: true });
    expect([named?.measure.nameZh, named?.measure.nameEn, named?.measure.plain.nameEn]).toEqual(["调解和解率 v1（滚动 3 季）", "settlement rate v1 (rolling 3 quarters)", "settlement rate v1"]);
  });

  it("lays the home region out as the line and the others as rows", () => {
    const sheet = sheetOfIndicator(answer({}), 0, input);
    expect(sheet?.regions.map(({ code }) => code)).toEqual(["330402", "330421"]);
    expect(shown(sheet?.line?.at(1))).toEqual([57.3, 295, 4.1, null]);
    expect(shown(sheet?.at(0, 0))).toEqual([51.9, 52, 0, "similar"]);
    expect(shown(sheet?.at(0, 1))).toBe("not_reported");
    expect(shown(sheet?.at(1, 1))).toEqual([82.4, 9, 3, "notRanked"]);
  });

  it("keeps counties that were asked for their sums alone apart", () => {
    const sheet = sheetOfIndicator(answer({}), 0, { ...input, chosen: new Set(["330421"]) });
    expect(sheet?.regions.map(({ code }) => code)).toEqual(["330421"]);
    expect(sheet?.parents.map(({ region, at }) => [region.code, shown(at(0))])).toEqual([["330402", [51.9, 52, 0, "similar"]]]);
    expect(sheetOfIndicator(answer({}), 1, input)).toBeNull();
  });

  it("lets a neutral metric stand unjudged instead of unranked, unless n is too small", () => {
    const neutral = answer({ direction: "NEUTRAL" });
    const [series] = neutral.series;
    const sheet = sheetOfIndicator({ ...neutral, series: series === undefined ? [] : [{ ...series, band: series.band.map(() => "NOT_RANKED") }] }, 0, input);
    expect([shown(sheet?.at(0, 0))?.[3], shown(sheet?.at(1, 1))?.[3]]).toEqual([null, "notRanked"]);
  });
});

describe("case statistics", () => {
  const row = (code: string | null, id: string, over: Partial<CompareCaseAnswerFragment["rows"][number]>) => ({
    region: code === null ? null : { code }, period: period(id), accepted: 40, concluded: 30, settled: 15, settlementRate: 50, meanDays: 38.4, medianDays: 31, missing: null, synthetic: true, ...over,
  });
  const answers = [
    { version: 7, asOf: "2026-10-15T01:30:00Z", rows: [row(null, "2026Q3", { accepted: 400 }), row(null, "2025Q3", { accepted: 320 })] },
    { version: 7, asOf: "2026-10-15T01:30:00Z", rows: [
      row("330402", "2026Q3", { concluded: 6, settlementRate: 33.3 }), row("330402", "2025Q3", { accepted: 0, settlementRate: 30 }),
      row("330421", "2026Q3", { concluded: 0, settlementRate: null, missing: "ZERO_DENOMINATOR" }),
    ] },
  ];
  const sheet = (measure: "accepted" | "settlementRate") =>
    sheetOfCases({ subject: { kind: "cases", type: "mediation", measure }, home, regions: [nanhu, jiashan], parents: [], periods: [period("2026Q3")], answers, smallNumberLimit: 10 });

  it("counts, with the change in per cent and none from zero; a city's count is no line for its parts", () => {
    const counts = sheet("accepted");
    expect(shown(counts.line?.at(0))).toEqual([400, 400, 25, null]);
    expect(counts.line?.comparable).toBe(false);
    expect(shown(counts.at(0, 0))).toEqual([40, 40, null, null]);
  });

  it("rates by concluded cases, too few unranked, none a zero denominator", () => {
    const rates = sheet("settlementRate");
    expect(shown(rates.at(0, 0))?.slice(0, 2)).toEqual([33.3, 6]);
    expect(shown(rates.at(0, 0))?.[3]).toBe("notRanked");
    expect(shown(rates.at(1, 0))).toBe("zero_denominator");
  });
});

it("reads scores of the shown quarters, with change and move from those before, and no line", () => {
  const answer: CompareScoresQuery["assessment"] = {
    version: 7, asOf: "", scheme: "quarterly", schemeVersion: 1, nameZh: "考核", nameEn: "assessment", synthetic: true, regions: [nanhu], periods: ["2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2"].map(period),
    totals: [80, 81, 82, 83, 84.5], missing: [null, null, null, null, null], rank: [4, 4, 3, 3, 1],
    criteria: [{ criterion: { code: "a", nameZh: "甲", nameEn: "a", weight: 60 }, scores: [70, 71, 72, 73, null], missing: [null, null, null, null, "NOT_REPORTED"] }],
  };
  const total = sheetOfScores(answer, null, ["2026Q1", "2026Q2"]);
  expect(total?.periods.map(({ id }) => id)).toEqual(["2026Q1", "2026Q2"]);
  expect(total?.at(0, 1)).toMatchObject({ value: 84.5, yearOnYear: 4.5, rank: 1, rankMove: 2 });
  expect(total?.line).toBeNull();
  // Next to a quarter alone stands that of the year before, which is no move from last quarter.
  const alone = { ...answer, periods: ["2025Q3", "2026Q3"].map(period), totals: [80, 81], rank: [4, 1] };
  expect(sheetOfScores(alone, null, ["2026Q3"])?.at(0, 0)).toMatchObject({ rank: 1, rankMove: null });
  expect(shown(sheetOfScores(answer, "a", ["2026Q1", "2026Q2"])?.at(0, 1))).toBe("not_reported");
  expect(sheetOfScores(answer, "unknown", ["2026Q1"])).toBeNull();
});

it("changes by the rule of the unit", () => {
  const rule = (changeRule: ChangeRule) => ({ changeRule });
  expect([changeBetween(50, 54, rule("POINTS")), changeBetween(50, 54, rule("PERCENT")), changeBetween(0, 4, rule("PERCENT")), changeBetween(40, 37.3, rule("DIFFERENCE"))?.toFixed(1)]).toEqual([4, 8, null, "-2.7"]);
  expect(withYearBefore([{ id: "2025Q4" }, { id: "2026Q1" }])).toEqual(["2024Q4", "2025Q1", "2025Q4", "2026Q1"]);
  expect(withYearBefore([2, 3, 4, 5].map((quarter) => ({ id: quarter < 5 ? `2025Q${quarter}` : "2026Q1" })))).toEqual(["2024Q2..2026Q1"]);
});
