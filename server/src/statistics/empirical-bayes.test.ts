import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { empiricalBayes } from "./empirical-bayes.ts";

const counts = fc.array(fc.record({ count: fc.nat(60), base: fc.integer({ min: 1, max: 5000 }) }), { minLength: 1, maxLength: 40 });

describe("empiricalBayes", () => {
  it("draws the small unit to the mean, the large one hardly", () => {
    // m = 0.13; A = (1000 × 0.03² + 1000 × 0.03² + 10 × 0.37²) ÷ 2010 − 0.1313 ÷ 670.
    const found = empiricalBayes([100, 160, 5], [1000, 1000, 10]);
    expect(found?.mean).toBeCloseTo(265 / 2010, 12);
    const mean = 265 / 2010;
    const variance = (1000 * (0.1 - mean) ** 2 + 1000 * (0.16 - mean) ** 2 + 10 * (0.5 - mean) ** 2) / 2010 - mean / 670;
    expect(found?.variance).toBeCloseTo(variance, 12);
    expect(found?.weights[2]).toBeCloseTo(variance / (variance + mean / 10), 12);
  });

  it("takes the variance of a share for trials, which chance moves less the nearer it is to 0 or 1", () => {
    const [part, of] = [[96, 60, 9], [100, 100, 10]];
    const mean = 165 / 210;
    const spread = (100 * (0.96 - mean) ** 2 + 100 * (0.6 - mean) ** 2 + 10 * (0.9 - mean) ** 2) / 210;
    const variance = spread - (mean * (1 - mean)) / 70;
    const found = empiricalBayes(part, of, "trials");
    expect(found?.variance).toBeCloseTo(variance, 12);
    const weight = variance / (variance + (mean * (1 - mean)) / 10);
    expect(found?.rates[2]).toBeCloseTo(weight * 0.9 + (1 - weight) * mean, 12);
    expect(found?.weights[0]).toBeGreaterThan(empiricalBayes(part, of)?.weights[0] ?? 1);
    expect(empiricalBayes([5, 9], [5, 9], "trials")?.rates).toEqual([1, 1]);
  });

  it("gives all the mean where chance explains all differences", () => {
    const found = empiricalBayes([10, 11, 9], [100, 100, 100]);
    expect(found?.variance).toBe(0);
    expect(found?.rates).toEqual([0.1, 0.1, 0.1]);
  });

  it("leaves a gap where a unit lacks its count or base, and smooths the others without it", () => {
    const found = empiricalBayes([100, null, 160, 3, 5], [1000, 50, 1000, 0, 10]);
    const whole = empiricalBayes([100, 160, 5], [1000, 1000, 10])?.rates ?? [];
    expect(found?.rates).toEqual([whole[0], null, whole[1], null, whole[2]]);
    expect(empiricalBayes([3], [0])).toBeNull();
    expect(empiricalBayes([0, 0], [5, 9])?.rates).toEqual([0, 0]);
  });

  it("stays between own rate and mean, and follows the order of the units", () => {
    fc.assert(
      fc.property(counts, (units) => {
        const found = empiricalBayes(units.map(({ count }) => count), units.map(({ base }) => base));
        const mean = found?.mean ?? 0;
        units.forEach(({ count, base }, at) => {
          expect(found?.rates[at]).toBeGreaterThanOrEqual(Math.min(count / base, mean) - 1e-12);
          expect(found?.rates[at]).toBeLessThanOrEqual(Math.max(count / base, mean) + 1e-12);
        });
        const reversed = empiricalBayes(units.map(({ count }) => count).toReversed(), units.map(({ base }) => base).toReversed());
        found?.rates.forEach((rate, at) => expect(rate).toBeCloseTo(reversed?.rates.at(-1 - at) ?? Number.NaN, 10));
      }),
    );
  });
});
