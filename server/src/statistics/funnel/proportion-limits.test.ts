import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sideOf } from "../judgement/side.ts";
import { wilsonInterval } from "../wilson.ts";
import { proportionFunnelLimits } from "./proportion-limits.ts";

const shares = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const sizes = fc.integer({ min: 1, max: 100_000 });
const levels = fc.constantFrom(0.95, 0.998);

describe("proportionFunnelLimits", () => {
  it("gives the hand-computed limits of 100 cases around 50 %", () => {
    const limits = proportionFunnelLimits(0.5, 100, 0.95);
    expect(limits?.lower).toBeCloseTo(0.5 - 1.959964 * 0.05, 7);
    expect(limits?.upper).toBeCloseTo(0.5 + 1.959964 * 0.05, 7);
  });

  it("solves Wilson's bound: a share on the limit has an interval that ends at the target", () => {
    fc.assert(
      fc.property(shares, sizes, levels, (target, trials, level) => {
        const limits = proportionFunnelLimits(target, trials, level);
        if (limits === null) throw new Error("limits were expected");
        // A limit that was cut at 0 or 1 solves nothing.
        expect(limits.upper === 1 ? target : wilsonInterval(limits.upper * trials, trials, level)?.lower).toBeCloseTo(target, 9);
        expect(limits.lower === 0 ? target : wilsonInterval(limits.lower * trials, trials, level)?.upper).toBeCloseTo(target, 9);
      }),
    );
  });

  it("puts a unit outside exactly when its own interval leaves the target out", () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 500 }), shares, levels, (target, trials, part, level) => {
        const successes = Math.round(part * trials);
        const [limits, own] = [proportionFunnelLimits(target, trials, level), wilsonInterval(successes, trials, level)];
        if (limits === null || own === null) throw new Error("limits were expected");
        if (Math.min(Math.abs(own.lower - target), Math.abs(own.upper - target)) < 1e-9) return;
        expect(sideOf(successes / trials, limits) === "within").toBe(sideOf(target, own) === "within");
      }),
    );
  });

  it("brackets the target and narrows with size", () => {
    fc.assert(
      fc.property(shares, sizes, levels, (target, trials, level) => {
        const [small, large] = [proportionFunnelLimits(target, trials, level), proportionFunnelLimits(target, 4 * trials, level)];
        if (small === null || large === null) throw new Error("limits were expected");
        expect(small.lower).toBeLessThan(target);
        expect(small.upper).toBeGreaterThan(target);
        expect(large.lower).toBeGreaterThanOrEqual(small.lower);
        expect(large.upper).toBeLessThanOrEqual(small.upper);
      }),
    );
  });

  it("has no limits for no cases or for a target that is no share", () => {
    expect(proportionFunnelLimits(0.5, 0, 0.95)).toBeNull();
    expect(proportionFunnelLimits(1.2, 10, 0.95)).toBeNull();
  });
});
