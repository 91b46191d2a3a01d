import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xmrLimits } from "./xmr-limits.ts";

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });

describe("xmrLimits", () => {
  it("takes the mean ± 2.66 mean moving ranges", () => {
    // Moving ranges 2, 1, 3; mean 2.
    expect(xmrLimits([10, 12, 11, 14])).toEqual({ centre: 11.75, lower: 11.75 - 5.32, upper: 11.75 + 5.32, sigma: (2.66 * 2) / 3 });
  });

  it("drops a moving range of 3.267 times their mean once", () => {
    // Ranges 1 × 8 and 100: mean 12, so 100 is dropped and the mean range is 1.
    const leap = [5, 6, 5, 6, 5, 6, 5, 6, 5, 105];
    expect(xmrLimits(leap)?.sigma).toBeCloseTo(2.66 / 3, 12);
    expect(xmrLimits(leap, false)?.sigma).toBeCloseTo((2.66 * 12) / 3, 12);
  });

  it("takes no range across a gap, and needs one", () => {
    expect(xmrLimits([1, null, 9, 10])?.sigma).toBeCloseTo(2.66 / 3, 12);
    expect(xmrLimits([1, null, 9])).toBeNull();
    expect(xmrLimits([])).toBeNull();
  });

  it("puts the limits of a constant series on it", () => {
    expect(xmrLimits([4, 4, 4])).toEqual({ centre: 4, lower: 4, upper: 4, sigma: 0 });
  });

  it("is cut at what a value can be, and leaves sigma as it is", () => {
    // Mean 2, moving ranges 4 × 3: 2 ± 10.64.
    const counts = [0, 4, 0, 4];
    expect(xmrLimits(counts, true, { least: 0, most: 12 })).toEqual({ centre: 2, lower: 0, upper: 12, sigma: (2.66 * 4) / 3 });
    expect(xmrLimits(counts)?.lower).toBeCloseTo(-8.64, 12);
  });

  it("brackets the centre and moves with the scale", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -500, max: 500 }), (series, factor, shift) => {
        const [plain, moved] = [xmrLimits(series), xmrLimits(series.map((value) => value * factor + shift))];
        if (plain === null || moved === null) throw new Error("limits were expected");
        expect(plain.lower).toBeLessThanOrEqual(plain.centre);
        expect(plain.upper).toBeGreaterThanOrEqual(plain.centre);
        expect(moved.upper).toBeCloseTo(plain.upper * factor + shift, 6);
      }),
    );
  });
});
