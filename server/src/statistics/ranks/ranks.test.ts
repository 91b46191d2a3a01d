import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import { rankChange } from "./rank-change.ts";
import { marginalRankSets, simultaneousRankSets } from "./rank-confidence-sets.ts";
import { rankShares } from "./rank-shares.ts";
import type { Better } from "./ranked-estimate.ts";

const options = (seed = 7, better: Better = "higher", draws = 400) => ({ better, draws, random: seededRandom(seed) });
/** None, or large enough to keep all its digits when drawn from: numbers next to zero lose them, and then another unit is another rounding. */
const error = fc.double({ min: 0, max: 20, noNaN: true }).map((size) => (size < 1e-9 ? 0 : size));
const estimate = fc.record({ value: fc.double({ min: -50, max: 50, noNaN: true }), standardError: error });
const estimates = fc.array(estimate, { minLength: 1, maxLength: 10 });

describe("simultaneousRankSets", () => {
  it("names one place where units are far apart, and all where nothing tells them apart", () => {
    const apart = [10, 20, 30].map((value) => ({ value, standardError: 0.1 }));
    expect(simultaneousRankSets(apart, 0.95, options())).toEqual([3, 2, 1].map((place) => ({ best: place, worst: place, open: [] })));
    expect(simultaneousRankSets(apart, 0.95, options(7, "lower"))).toEqual([1, 2, 3].map((place) => ({ best: place, worst: place, open: [] })));
    const alike = [10, 11, 12].map((value) => ({ value, standardError: 40 }));
    expect(simultaneousRankSets(alike, 0.95, options())).toEqual([[1, 2], [0, 2], [0, 1]].map((open) => ({ best: 1, worst: 3, open })));
  });

  it("compares two units at the two-sided point of the normal distribution", () => {
    // The difference has error √2; the 95 % point of the larger of ±z is 1.96.
    const pair = (lead: number) => [{ value: lead * Math.SQRT2, standardError: 1 }, { value: 0, standardError: 1 }];
    expect(simultaneousRankSets(pair(2.1), 0.95, options(3, "higher", 20_000))[0]).toEqual({ best: 1, worst: 1, open: [] });
    expect(simultaneousRankSets(pair(1.85), 0.95, options(3, "higher", 20_000))[0]).toEqual({ best: 1, worst: 2, open: [1] });
  });

  it("finds more by step-down: what is clear no longer stands in the way of what is close", () => {
    // All 20 differences need 2.73 errors, the 11 that the first step leaves need 2.54 (by 400,000 draws in numpy).
    const far = [100, 200, 300].map((value) => ({ value, standardError: 1 }));
    const close = [{ value: 0, standardError: 1 }, { value: 2.63 * Math.SQRT2, standardError: 1 }];
    expect(simultaneousRankSets([...far, ...close], 0.95, options(5, "higher", 20_000)).slice(3)).toEqual([{ best: 5, worst: 5, open: [] }, { best: 4, worst: 4, open: [] }]);
  });

  it("gives units without an estimate no set, and the others as if they were not there", () => {
    const [one, two] = [{ value: 1, standardError: 0.1 }, { value: 5, standardError: 0.1 }];
    expect(simultaneousRankSets([one, null, two, { value: Number.NaN, standardError: 1 }], 0.95, options())).toEqual([{ best: 2, worst: 2, open: [] }, null, { best: 1, worst: 1, open: [] }, null]);
    expect(simultaneousRankSets([], 0.95, options())).toEqual([]);
    expect(simultaneousRankSets([one], 0.95, options())).toEqual([{ best: 1, worst: 1, open: [] }]);
  });

  it("names by its number whose order is open, which overlapping sets do not tell", () => {
    // The middle one touches both ends; the ends differ, although both sets hold the second place.
    const chain = [null, { value: 2.6, standardError: 1 }, { value: 0, standardError: 1 }, { value: -2.6, standardError: 1 }];
    expect(simultaneousRankSets(chain, 0.95, options())).toEqual([null, { best: 1, worst: 2, open: [2] }, { best: 1, worst: 3, open: [1, 3] }, { best: 2, worst: 3, open: [2] }]);
  });

  it("holds the observed place, and more units at a higher level", () => {
    fc.assert(
      fc.property(estimates, fc.nat(1000), (units, seed) => {
        const [low, high] = [simultaneousRankSets(units, 0.9, options(seed)), simultaneousRankSets(units, 0.99, options(seed))];
        units.forEach(({ value }, at) => {
          const place = 1 + units.filter((other) => other.value > value).length;
          expect(low[at]?.best).toBeLessThanOrEqual(place);
          expect(low[at]?.worst).toBeGreaterThanOrEqual(place);
          expect(high[at]?.best).toBeLessThanOrEqual(low[at]?.best ?? 0);
          expect(high[at]?.worst).toBeGreaterThanOrEqual(low[at]?.worst ?? 99);
        });
      }),
    );
  });

  it("does not change when values and errors are measured in another unit", () => {
    fc.assert(
      fc.property(estimates, fc.integer({ min: 1, max: 20 }), (units, exponent) => {
        // Powers of two, so that nothing is rounded.
        const scaled = units.map(({ value, standardError }) => ({ value: value * 2 ** exponent, standardError: standardError * 2 ** exponent }));
        expect(simultaneousRankSets(scaled, 0.95, options())).toEqual(simultaneousRankSets(units, 0.95, options()));
      }),
    );
  });

  it("covers all true places in at least the stated share of repetitions", () => {
    // Twelve true values, some equal; 200 repetitions at 90 %: at least 84 % is three binomial errors below.
    const truth = [0, 0, 0, 1, 1, 2, 3, 3, 4, 5, 5, 6];
    const random = seededRandom(11);
    const covered = Array.from({ length: 200 }, (_, at) => {
      const draw = truth.map((value) => ({ value: value + (random() + random() + random() - 1.5) * 2, standardError: 1 }));
      const sets = simultaneousRankSets(draw, 0.9, options(at, "higher", 200));
      return truth.every((value, unit) => {
        const best = 1 + truth.filter((other) => other > value).length;
        const worst = truth.filter((other) => other >= value).length;
        // With ties every place from best to worst is true, and the set must meet them.
        return (sets[unit]?.best ?? 99) <= worst && (sets[unit]?.worst ?? 0) >= best;
      });
    });
    expect(covered.filter(Boolean).length).toBeGreaterThanOrEqual(168);
  });
});

describe("marginalRankSets", () => {
  it("lies within the simultaneous set for the same draws", () => {
    fc.assert(
      fc.property(estimates, fc.nat(1000), (units, seed) => {
        const [own, all] = [marginalRankSets(units, 0.9, options(seed)), simultaneousRankSets(units, 0.9, options(seed))];
        own.forEach((set, at) => {
          expect(set?.best).toBeGreaterThanOrEqual(all[at]?.best ?? 99);
          expect(set?.worst).toBeLessThanOrEqual(all[at]?.worst ?? 0);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("rankShares", () => {
  it("shares out each unit's draws over the places", () => {
    fc.assert(
      fc.property(estimates, (units) => {
        for (const row of rankShares(units, options(1, "lower", 50))) expect(row?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      }),
    );
  });

  it("gives two equal units each place half of the time, and a certain one its place", () => {
    const [one, , third] = rankShares([{ value: 0, standardError: 1 }, { value: 0, standardError: 1 }, { value: 99, standardError: 0 }, null], options(2, "higher", 10_000));
    expect(one?.[1]).toBeCloseTo(0.5, 1);
    expect(third?.[0]).toBeCloseTo(1, 10);
    expect(third?.[1]).toBe(0);
    expect(rankShares([null], options())).toEqual([null]);
  });
});

describe("rankChange", () => {
  it("counts places risen", () => {
    expect(rankChange(3, 5)).toBe(2);
    expect(rankChange(5, 3)).toBe(-2);
    expect(rankChange(null, 3)).toBeNull();
    expect(rankChange(3, null)).toBeNull();
  });
});
