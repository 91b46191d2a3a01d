import { assuranceOf } from "@plumbline/server/statistics/control-chart/assurance.ts";
import { controlChart } from "@plumbline/server/statistics/control-chart/control-chart.ts";
import { pLimits } from "@plumbline/server/statistics/control-chart/p-limits.ts";
import { completesSevenOnOneSide, completesSevenTrend, partOfSeven } from "@plumbline/server/statistics/control-chart/seven-points.ts";
import type { Sign } from "@plumbline/server/statistics/control-chart/seven-points.ts";
import { inTwoOfThree } from "@plumbline/server/statistics/control-chart/two-of-three.ts";
import { xmrLimits } from "@plumbline/server/statistics/control-chart/xmr-limits.ts";
import { describe, expect, it } from "vitest";
import { WITHOUT_REFERENCE, referenceFolder } from "../../testkit/reference-folder.ts";
import { publishedFiles } from "../cps/published-files.ts";
import { areaOutcomes } from "./area-outcomes.ts";
import { readJson } from "./reference-data.ts";

interface Limits {
  readonly mean: number;
  readonly lpl: number;
  readonly upl: number;
}

interface Cases {
  readonly limits: { readonly values: readonly number[]; readonly expected: Limits; readonly with_outlier: { readonly screened: Limits; readonly not_screened: Limits } };
  readonly rules: {
    readonly seven_one_side: readonly { readonly v: readonly Sign[]; readonly exp: readonly number[] }[];
    readonly seven_trend: readonly { readonly y: readonly number[]; readonly exp: readonly number[] }[];
    readonly part_of_seven: readonly { readonly v: readonly Sign[]; readonly exp: readonly number[] }[];
    readonly two_in_three: readonly { readonly close: readonly number[]; readonly rtm: readonly Sign[]; readonly exp: readonly number[] }[];
    readonly end_to_end: { readonly data: readonly number[]; readonly expected_last_two: readonly string[] };
    readonly assurance: readonly { readonly direction: "increase" | "decrease"; readonly lpl: readonly number[]; readonly upl: readonly number[]; readonly target: number; readonly exp: readonly string[] }[];
  };
}

const reference = referenceFolder();

describe.skipIf(reference === null)(`NHSRplotthedots${reference === null ? ` (${WITHOUT_REFERENCE})` : ""}`, () => {
  const cases = reference === null ? null : readJson<Cases>(reference, "spc_nhsr", "nhsr_spc_cases.json");
  const rules = cases?.rules;

  it("gives our XmR limits, with and without screening", () => {
    const near = (limits: Limits | undefined) => ({ centre: expect.closeTo(limits?.mean ?? Number.NaN, 6), lower: expect.closeTo(limits?.lpl ?? Number.NaN, 5), upper: expect.closeTo(limits?.upl ?? Number.NaN, 5) });
    const values = cases?.limits.values ?? [];
    const leap = values.with(14, 10);
    expect(xmrLimits(values)).toMatchObject(near(cases?.limits.expected));
    expect(xmrLimits(leap)).toMatchObject(near(cases?.limits.with_outlier.screened));
    expect(xmrLimits(leap, false)).toMatchObject(near(cases?.limits.with_outlier.not_screened));
  });

  it("marks the same points in all 21 vectors of its rules", () => {
    const marks = (found: readonly (Sign | boolean)[]) => found.map((mark) => Math.abs(Number(mark)));
    rules?.seven_one_side.forEach(({ v, exp }) => expect(marks(completesSevenOnOneSide(v))).toEqual(exp));
    rules?.seven_trend.forEach(({ y, exp }) => expect(completesSevenTrend(y)).toEqual(exp));
    rules?.part_of_seven.forEach(({ v, exp }) => expect(marks(partOfSeven(v))).toEqual(exp));
    rules?.two_in_three.forEach(({ close, rtm, exp }) => expect(marks(inTwoOfThree(close.map((one) => one === 1), rtm))).toEqual(exp));
    expect([rules?.seven_one_side, rules?.seven_trend, rules?.part_of_seven, rules?.two_in_three].reduce((sum, list) => sum + (list?.length ?? 0), 0)).toBe(21);
  });

  it("calls the last two points of its whole chart common cause", () => {
    const { data = [], expected_last_two: expected = [] } = rules?.end_to_end ?? {};
    expect(controlChart({ kind: "xmr", values: data }).slice(-2).map(({ causes }) => (causes.length === 0 ? "common_cause" : causes[0]?.rule))).toEqual(expected);
  });

  it("gives the same assurance", () => {
    rules?.assurance.forEach(({ direction, lpl, upl, target, exp }) => {
      expect(exp.map((_, at) => assuranceOf({ lower: lpl[at] ?? Number.NaN, upper: upl[at] ?? Number.NaN }, target, direction === "increase" ? "higher" : "lower"))).toEqual(exp);
    });
    expect(rules?.assurance.length).toBe(2);
  });
});

describe.skipIf(reference === null)(`p chart of an area's twelve quarters${reference === null ? ` (${WITHOUT_REFERENCE})` : ""}`, () => {
  it("is centre ± 3 √(p (1 − p) ÷ n) with each quarter's own n", () => {
    const quarters = reference === null ? [] : publishedFiles(reference).map(areaOutcomes);
    for (const [at, { area }] of (quarters[0] ?? []).entries()) {
      const series = quarters.map((quarter) => quarter[at] ?? { area, numerator: Number.NaN, denominator: Number.NaN });
      const limits = pLimits(series.map(({ numerator }) => numerator), series.map(({ denominator }) => denominator));
      const p = series.reduce((sum, { numerator }) => sum + numerator, 0) / series.reduce((sum, { denominator }) => sum + denominator, 0);
      expect(new Set(series.map((one) => one.area))).toEqual(new Set([area]));
      series.forEach(({ denominator }, quarter) => {
        const half = 3 * Math.sqrt((p * (1 - p)) / denominator);
        expect(limits[quarter]).toMatchObject({ centre: expect.closeTo(p, 12), lower: expect.closeTo(p - half, 12), upper: expect.closeTo(Math.min(1, p + half), 12) });
      });
    }
    expect(quarters.map((areas) => areas.length)).toEqual(quarters.map(() => 42));
  });
});
