import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeResidue, settle } from "./settle.ts";

describe("settle", () => {
  it("gives what rounding left to the largest effect", () => {
    const [small = 0, large = 0] = settle([0.1, 0.2], 0.3);
    expect(small).toBe(0.1);
    expect(Math.abs(large - 0.2)).toBeLessThan(1e-16);
    expect(relativeResidue([small, large], 0.3)).toBeLessThan(1e-16);
  });

  it("refuses effects of a wrong formula", () => {
    expect(() => settle([1, 2], 4)).toThrow("do not make up a change of 4");
    expect(settle([], 0)).toEqual([]);
  });

  it("leaves no more than a unit of the last place", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 }), (effects) => {
        const change = effects.toSorted((a, b) => a - b).reduce((sum, effect) => sum + effect, 0);
        expect(relativeResidue(settle(effects, change), change)).toBeLessThan(3e-16);
      }),
    );
  });
});
