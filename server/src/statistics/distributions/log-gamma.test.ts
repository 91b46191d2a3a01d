import { describe, expect, it } from "vitest";
import { logGamma } from "./log-gamma.ts";

describe("logGamma", () => {
  // Computed to 18 digits (mpmath 1.3), on both sides of the place where the approximation changes.
  it.each([
    [0.5, 0.572364942924700087],
    [1, 0],
    [2.5, 0.28468287047291916],
    [14.9, 24.9241320022172783],
    [15.1, 25.4589997509926631],
    [1000, 5905.22042320918121],
  ])("agrees with the exact logarithm at %s", (x, exact) => {
    expect(Math.abs(logGamma(x) - exact)).toBeLessThan(2e-14 * Math.max(1, exact));
  });

  it("is the logarithm of a factorial at whole numbers", () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
  });
});
