import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquareQuantile } from "./chi-square-quantile.ts";
import { regularisedGamma } from "./regularised-gamma.ts";

describe("chiSquareQuantile", () => {
  // Computed to 30 digits by the incomplete gamma function (mpmath 1.3).
  it.each([
    [0.025, 30, 16.790772265566625],
    [0.975, 32, 49.480437742971683],
    [0.001, 30, 11.587951045645056],
    [0.999, 32, 62.487219057088493],
    [0.025, 2, 0.050635615968579754],
    [0.001, 1, 1.5707971492624899e-6],
    [0.999, 0.5, 8.7528885157733728],
    [0.5, 1000, 999.33341240338097],
    [0.999, 20_000, 20_623.750449079076],
  ])("agrees with the exact quantile of %s with %s degrees of freedom", (p, df, exact) => {
    expect(Math.abs(chiSquareQuantile(p, df) / exact - 1)).toBeLessThan(1e-12);
  });

  it("has the probability below it that was asked for", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0005, max: 0.9995, noNaN: true }), fc.double({ min: 0.1, max: 5000, noNaN: true }), (p, df) => {
        expect(regularisedGamma(df / 2, chiSquareQuantile(p, df) / 2).below).toBeCloseTo(p, 10);
      }),
    );
  });

  it("keeps nine digits at a million expected cases", () => {
    expect(chiSquareQuantile(0.999, 2e6) / 2_006_186.1647397089 - 1).toBeCloseTo(0, 9);
  });

  it("refuses degrees of freedom that are not positive", () => {
    expect(() => chiSquareQuantile(0.5, 0)).toThrow("positive degrees of freedom");
  });
});
