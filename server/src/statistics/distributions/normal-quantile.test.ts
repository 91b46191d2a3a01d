import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";

describe("normalQuantile", () => {
  // Computed to 60 digits by the inverse error function (mpmath 1.3).
  it.each([
    [0.975, 1.9599639845400538556],
    [0.999, 3.0902323061678132778],
    [0.5, 0],
    [0.3, -0.52440051270804081597],
    [0.025, -1.9599639845400542118],
    [1e-10, -6.3613409024040561991],
    [1e-30, -11.46402468844361572],
  ])("agrees with the exact quantile of %s", (p, exact) => {
    expect(Math.abs(normalQuantile(p) - exact)).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(exact)));
  });

  it("is odd about one half and rises", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (p) => {
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 9);
        expect(normalQuantile(p * 0.99)).toBeLessThan(normalQuantile(p));
      }),
    );
  });

  it("refuses what is no probability inside (0, 1)", () => {
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
