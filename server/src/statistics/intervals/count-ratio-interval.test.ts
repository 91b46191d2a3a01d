import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRatioInterval } from "./count-ratio-interval.ts";
import { rateInterval } from "./poisson-interval.ts";

describe("countRatioInterval", () => {
  it("takes the odds of Wilson's interval of the first count among both", () => {
    // Wilson at 95 % of 48 of 60 is 0.6821819–0.8817149, by its formula in floating point elsewhere.
    const interval = countRatioInterval(48, 12, 1, 0.95);
    expect(interval?.lower).toBeCloseTo(2.1464543, 6);
    expect(interval?.upper).toBeCloseTo(7.4541535, 6);
  });

  it("turns over when the counts change places, and holds the ratio", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), fc.constantFrom(0.95, 0.998), (count, over, level) => {
        const [one, other] = [countRatioInterval(count, over, 1, level), countRatioInterval(over, count, 1, level)];
        expect((one?.lower ?? 0) * (other?.upper ?? 0)).toBeCloseTo(1, 9);
        expect(one?.lower).toBeLessThan(count / over);
        expect(one?.upper).toBeGreaterThan(count / over);
      }),
    );
  });

  it("comes to the interval of events on a known base where the base is large, and is wider where it is not", () => {
    const [large, known] = [countRatioInterval(40, 4_000_000, 1e6, 0.95), rateInterval(40, 4_000_000, 1e6, 0.95)];
    expect(large?.lower).toBeCloseTo(known?.lower ?? 0, 0);
    expect(large?.upper).toBeCloseTo(known?.upper ?? 0, 0);
    const [small, fixed] = [countRatioInterval(48, 12, 1, 0.95), rateInterval(48, 12, 1, 0.95)];
    expect(small?.lower).toBeLessThan(fixed?.lower ?? 0);
    expect(small?.upper).toBeGreaterThan(fixed?.upper ?? Infinity);
  });

  it("is none without a base", () => {
    expect(countRatioInterval(3, 0, 1, 0.95)).toBeNull();
    expect(countRatioInterval(-1, 5, 1, 0.95)).toBeNull();
  });
});
