import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeResidue, settle } from "./settle.ts";

describe("settle", () => {
  it("gives what rounding left to the largest effect", () => {
    const [small = 0, large = 0] = settle([0.1, 0.2], 0.3, 1);
    expect(small).toBe(0.1);
    expect(Math.abs(large - 0.2)).toBeLessThan(1e-16);
    expect(relativeResidue([small, large], 0.3)).toBeLessThan(1e-16);
  });

  it("refuses effects of a wrong formula", () => {
    expect(() => settle([1, 2], 4, 10)).toThrow("do not make up a change of 4");
    expect(settle([], 0, 0)).toEqual([]);
  });

  it("does not take the rounding of large rates for a fault", () => {
    expect(settle([0, 0], 1e-13, 100)).toEqual([1e-13, 0]);
    expect(settle([2e-14, -1e-14], 0, 100).reduce((sum, effect) => sum + effect, 0)).toBe(0);
  });

  it("leaves no more than a unit of the last place", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 }), (effects) => {
        const change = effects.toSorted((a, b) => a - b).reduce((sum, effect) => sum + effect, 0);
        expect(relativeResidue(settle(effects, change, 0), change)).toBeLessThan(3e-16);
      }),
    );
  });
});
