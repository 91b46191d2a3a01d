import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byarsInterval, countInterval, exactPoissonInterval, rateInterval } from "./poisson-interval.ts";

describe("countInterval", () => {
  it("gives Byar's published bounds of 65 cases", () => {
    const interval = countInterval(65, 0.95);
    expect(interval?.lower).toBeCloseTo(50.163188, 6);
    expect(interval?.upper).toBeCloseTo(82.849139, 6);
  });

  // Computed by scipy 1.17, chi2.ppf.
  it.each([
    [0, 0.95, 0, 3.6888794541139354],
    [3, 0.95, 0.6186721228956014, 8.767273069742323],
    [9, 0.998, 2.452424404363775, 22.65737330906293],
  ])("is exact for %i cases at %s", (count, level, lower, upper) => {
    const interval = countInterval(count, level);
    expect(interval?.lower).toBeCloseTo(lower, 10);
    expect(interval?.upper).toBeCloseTo(upper, 10);
  });

  it("is Byar's from ten cases on, which then lies within a hundredth of the exact one", () => {
    expect(countInterval(10, 0.95)).toEqual(byarsInterval(10, 0.95));
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 3000 }), (count) => {
        const [byar, exact] = [byarsInterval(count, 0.95), exactPoissonInterval(count, 0.95)];
        if (byar === null || exact === null) throw new Error("an interval was expected");
        expect(Math.abs(byar.lower / exact.lower - 1)).toBeLessThan(0.01);
        expect(Math.abs(byar.upper / exact.upper - 1)).toBeLessThan(0.01);
      }),
    );
  });

  it("holds the count, and the wider level holds the narrower one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (count) => {
        const [inner, outer] = [countInterval(count, 0.95), countInterval(count, 0.998)];
        if (inner === null || outer === null) throw new Error("an interval was expected");
        expect(outer.lower).toBeLessThanOrEqual(inner.lower);
        expect(inner.lower).toBeLessThanOrEqual(count);
        expect(inner.upper).toBeGreaterThan(count);
        expect(outer.upper).toBeGreaterThan(inner.upper);
      }),
    );
  });

  it("says nothing about a negative count or one that is no number", () => {
    for (const count of [-1, Number.NaN, Infinity]) expect(countInterval(count, 0.95)).toBeNull();
  });
});

describe("rateInterval", () => {
  it("scales the count's interval by its base", () => {
    expect(rateInterval(65, 1000, 10_000, 0.95)?.lower).toBeCloseTo(501.63188, 5);
  });

  it("has no rate over nothing", () => {
    expect(rateInterval(3, 0, 1000, 0.95)).toBeNull();
    expect(rateInterval(-3, 10, 1000, 0.95)).toBeNull();
  });
});
