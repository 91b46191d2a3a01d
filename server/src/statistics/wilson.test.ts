import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson.ts";

describe("wilsonInterval", () => {
  it("gives the published bounds of 65 of 100", () => {
    const interval = wilsonInterval(65, 100);
    expect(Math.abs((interval?.lower ?? 0) - 0.552544)).toBeLessThan(1e-6);
    expect(Math.abs((interval?.upper ?? 0) - 0.736358)).toBeLessThan(1e-6);
  });

  it("gives the stated bounds of Jiashan's 57 of 78", () => {
    const interval = wilsonInterval(57, 78);
    expect(interval?.lower).toBeCloseTo(0.623, 3);
    expect(interval?.upper).toBeCloseTo(0.817, 3);
  });

  it("reaches further at a higher level, by the same equation", () => {
    // 65 of 100 at 99.8 %: the roots of (0.65 − p)² = 3.0902² p (1 − p) ÷ 100.
    const interval = wilsonInterval(65, 100, 0.998);
    expect(interval?.lower).toBeCloseTo(0.495494657, 8);
    expect(interval?.upper).toBeCloseTo(0.778354061, 8);
  });

  it("says nothing about no trials, or about more successes than trials", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(3, 2)).toBeNull();
    expect(wilsonInterval(-1, 2)).toBeNull();
    expect(wilsonInterval(Number.NaN, 2)).toBeNull();
  });

  it("solves the score equation: each bound lies 1.96 standard errors of its own from the share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part) => {
        const successes = Math.round(part * trials);
        const interval = wilsonInterval(successes, trials);
        if (interval === null) throw new Error("an interval was expected");
        for (const bound of [interval.lower, interval.upper]) {
          if (bound <= 0 || bound >= 1) continue;
          const distance = Math.abs(successes / trials - bound) / Math.sqrt((bound * (1 - bound)) / trials);
          expect(distance).toBeCloseTo(1.959963984540054, 5);
        }
        expect(interval.lower).toBeLessThanOrEqual(successes / trials);
        expect(interval.upper).toBeGreaterThanOrEqual(successes / trials);
      }),
    );
  });
});
