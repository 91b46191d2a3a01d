import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pLimits } from "./p-limits.ts";
import { uLimits } from "./u-limits.ts";

describe("pLimits", () => {
  it("widens with the smaller n around the common share", () => {
    const [large, small] = pLimits([60, 40], [100, 25].map((n) => n * 4));
    expect(large?.centre).toBe(0.2);
    expect(large?.upper).toBeCloseTo(0.2 + 3 * Math.sqrt(0.16 / 400), 12);
    expect(small?.lower).toBeCloseTo(0.2 - 3 * Math.sqrt(0.16 / 100), 12);
  });

  it("cuts at 0 and 1 but keeps sigma", () => {
    expect(pLimits([1], [4])[0]).toEqual({ centre: 0.25, lower: 0, upper: 0.25 + 3 * Math.sqrt(0.1875 / 4), sigma: Math.sqrt(0.1875 / 4) });
  });

  it("has no limits where a point lacks its n, and does not count that point", () => {
    expect(pLimits([5, 3, null, 9], [10, 0, 10, 8])).toEqual([...pLimits([5], [10]), null, null, null]);
    expect(pLimits([null], [null])).toEqual([null]);
  });

  it("brackets the centre within 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 90 })), { minLength: 1 }), (points) => {
        for (const limits of pLimits(points.map(([x]) => x), points.map(([, n]) => n))) {
          if (limits === null) throw new Error("limits were expected");
          expect([0, limits.lower, limits.centre, limits.upper, 1]).toEqual([0, limits.lower, limits.centre, limits.upper, 1].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe("uLimits", () => {
  it("takes the common rate ± 3 √(u ÷ base)", () => {
    const [first, second] = uLimits([8, 24], [2, 6]);
    expect(first?.centre).toBe(4);
    expect(first?.lower).toBe(0);
    expect(second?.upper).toBeCloseTo(4 + 3 * Math.sqrt(4 / 6), 12);
  });

  it("has no limits where a point lacks its base", () => {
    expect(uLimits([8, 24, -1], [2, null, 3])).toEqual([...uLimits([8], [2]), null, null]);
  });
});
