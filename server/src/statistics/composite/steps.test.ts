import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denominate } from "./denominate.ts";
import { impute } from "./impute.ts";
import { normalise } from "./normalise.ts";
import type { Normaliser } from "./normalise.ts";
import { sampleKurtosis, sampleSkewness } from "./sample-moments.ts";
import { treatOutliers } from "./treat-outliers.ts";

const column = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), { minLength: 1, maxLength: 30 });

describe("denominate", () => {
  it("divides unit by unit and leaves a gap where it cannot", () => {
    expect(denominate([6, 6, null, 0, 5], [3, 0, 2, 7, null])).toEqual([2, null, null, 0, null]);
  });
});

describe("impute", () => {
  const values = [2, null, 6, 7, null, null];
  const groups = ["a", "a", "a", "b", "b", "c"];
  it("fills from the own group alone", () => {
    expect(impute(values, groups, "group_mean")).toEqual([2, 4, 6, 7, 7, null]);
    expect(impute([1, 2, 9, null], ["a", "a", "a", "a"], "group_median")).toEqual([1, 2, 9, 2]);
    expect(impute(values, groups, "none")).toEqual(values);
  });
});

describe("sample moments", () => {
  it("are those of type 2", () => {
    // scipy 1.17: skew and kurtosis with bias=False.
    expect(sampleSkewness([1, 2, 3, 4, 10])).toBeCloseTo(1.6970562748477143, 12);
    expect(sampleKurtosis([1, 2, 3, 4, 10])).toBeCloseTo(3.152, 12);
  });

  it("need spread and enough values", () => {
    expect([sampleSkewness([1, 2]), sampleKurtosis([1, 2, 3]), sampleSkewness([4, 4, 4]), sampleKurtosis([4, 4, 4, 4])]).toEqual([null, null, null, null]);
  });
});

describe("treatOutliers", () => {
  it("moves the largest to the next while the column is ruled by it", () => {
    // COINr's own example: 1 … 10 with 30 and 100; one step suffices.
    expect(treatOutliers([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100], 5)).toEqual({ values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30], moved: [11] });
  });

  it("moves the smallest of a column with a tail below, and keeps gaps", () => {
    expect(treatOutliers([-100, null, -30, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1], 5).values.slice(0, 3)).toEqual([-30, null, -30]);
  });

  it("stops at the most that may be moved", () => {
    const values = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 100, 1000];
    expect(treatOutliers(values, 0)).toEqual({ values, moved: [] });
    expect(treatOutliers(values, 1).moved).toEqual([14]);
  });

  it("never changes the order of the units", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }).map((x) => x ** 4), { minLength: 4, maxLength: 30 }), fc.nat(6), (values, most) => {
        const { values: treated } = treatOutliers(values, most);
        values.forEach((value, one) => values.forEach((other, two) => expect(value > other && (treated[one] ?? 0) < (treated[two] ?? 0)).toBe(false)));
      }),
    );
  });
});

describe("normalise", () => {
  it("scales between the worst and the best by direction", () => {
    expect(normalise([10, 20, null, 40], "higher", { kind: "min_max" })).toEqual([0, expect.closeTo(100 / 3, 10), null, 100]);
    expect(normalise([10, 20, null, 40], "lower", { kind: "min_max" })).toEqual([100, expect.closeTo(200 / 3, 10), null, 0]);
    expect(normalise([10, 40], "higher", { kind: "min_max" }, 1)).toEqual([1, 100]);
  });

  it("counts standard deviations from the mean", () => {
    expect(normalise([1, 2, 3], "higher", { kind: "z_score" })).toEqual([-1, 0, 1]);
    expect(normalise([1, 2, 3], "lower", { kind: "z_score" })[0]).toBe(1);
  });

  it("counts the other units left behind", () => {
    expect(normalise([5, 7, 7, null, 9], "higher", { kind: "rank" })).toEqual([0, expect.closeTo(100 / 3, 10), expect.closeTo(100 / 3, 10), null, 100]);
  });

  it("measures the way to a target, which nobody exceeds", () => {
    expect(normalise([50, 70, 95], "higher", { kind: "target", target: 90 })).toEqual([0, 50, 100]);
    expect(normalise([50, 70, 95], "lower", { kind: "target", target: 45 })).toEqual([90, 50, 0]);
    expect(normalise([50, 70], "higher", { kind: "target", target: 40 })).toEqual([100, 100]);
  });

  it("gives 60 at the value not to be allowed and 100 at the satisfactory one", () => {
    const normaliser = { kind: "efficacy", worst: 60, best: 90 } as const;
    expect(normalise([50, 60, 75, 90, 99, null], "higher", normaliser)).toEqual([60, 60, 80, 100, 100, null]);
    expect(normalise([30, 20, 10], "lower", { kind: "efficacy", worst: 30, best: 10 })).toEqual([60, 80, 100]);
  });

  it("scores nobody where nothing tells the units apart", () => {
    for (const kind of ["min_max", "z_score"] as const) expect(normalise([4, 4, null], "higher", { kind })).toEqual([null, null, null]);
    expect(normalise([4], "higher", { kind: "rank" })).toEqual([null]);
    expect(normalise([4, 5], "higher", { kind: "efficacy", worst: 3, best: 3 })).toEqual([null, null]);
    expect(normalise([null, null], "lower", { kind: "min_max" })).toEqual([null, null]);
  });

  it("keeps the order of the units, turned where lower is better, and ranks by rank whatever the scale", () => {
    const normalisers: Normaliser[] = [{ kind: "min_max" }, { kind: "z_score" }, { kind: "rank" }, { kind: "target", target: 10 }];
    fc.assert(
      fc.property(column, fc.constantFrom(...normalisers), fc.constantFrom("higher" as const, "lower" as const), (values, normaliser, better) => {
        const scores = normalise(values, better, normaliser);
        const sign = better === "higher" ? 1 : -1;
        values.forEach((value, one) =>
          values.forEach((other, two) => expect(value !== null && other !== null && sign * (value - other) > 0 && (scores[one] ?? 0) < (scores[two] ?? 0)).toBe(false)),
        );
        const bent = values.map((value) => (value === null ? null : value ** 3));
        expect(normalise(bent, better, { kind: "rank" })).toEqual(normalise(values, better, { kind: "rank" }));
      }),
    );
  });
});
