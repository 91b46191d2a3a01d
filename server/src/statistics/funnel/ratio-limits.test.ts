import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratioFunnelLimits } from "./ratio-limits.ts";

describe("ratioFunnelLimits", () => {
  // nhs-r-community/FunnelPlotR, tests/testthat/test-poisson_limits.R.
  it.each([
    [15, 0.5596924, 1.649348, 0.386265, 2.082907],
    [20, 0.610826, 1.544419, 0.4479107, 1.902094],
    [30, 0.6746958, 1.427562, 0.5289724, 1.702771],
  ])("gives the published limits of %i expected cases", (expected, lower95, upper95, lower998, upper998) => {
    expect(ratioFunnelLimits(expected, 0.95)?.lower).toBeCloseTo(lower95, 6);
    expect(ratioFunnelLimits(expected, 0.95)?.upper).toBeCloseTo(upper95, 6);
    expect(ratioFunnelLimits(expected, 0.998)?.lower).toBeCloseTo(lower998, 6);
    expect(ratioFunnelLimits(expected, 0.998)?.upper).toBeCloseTo(upper998, 6);
  });

  it("brackets the target and scales with it", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 5000, noNaN: true }), fc.double({ min: 0.01, max: 100, noNaN: true }), (expected, target) => {
        const [at1, atTarget] = [ratioFunnelLimits(expected, 0.95), ratioFunnelLimits(expected, 0.95, target)];
        if (at1 === null || atTarget === null) throw new Error("limits were expected");
        expect(at1.lower).toBeLessThan(1);
        expect(at1.upper).toBeGreaterThan(1);
        expect(atTarget.lower / target / at1.lower).toBeCloseTo(1, 12);
        expect(atTarget.upper / target / at1.upper).toBeCloseTo(1, 12);
      }),
    );
  });

  it("has no limits where nothing is expected", () => {
    for (const expected of [0, -1, Number.NaN, Infinity]) expect(ratioFunnelLimits(expected, 0.95)).toBeNull();
  });
});
