import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dasGupta } from "./das-gupta.ts";
import { relativeResidue } from "./settle.ts";

const product = (values: readonly number[]) => values.reduce((all, value) => all * value, 1);
const changes = (before: readonly number[], after: readonly number[]) => before.map((value, at) => ({ before: value, after: after[at] ?? value }));

/** Illegitimacy ratio, United States 1963 and 1983, six age groups: women, unmarried, births to unmarried and to married. */
const EXAMPLE_44 = {
  1963: [[0.2, 0.163, 0.146, 0.154, 0.168, 0.169], [0.866, 0.325, 0.119, 0.099, 0.099, 0.121], [0.007, 0.021, 0.023, 0.015, 0.008, 0.002], [0.454, 0.326, 0.195, 0.107, 0.051, 0.015]],
  1983: [[0.169, 0.195, 0.19, 0.174, 0.15, 0.122], [0.931, 0.563, 0.311, 0.216, 0.199, 0.191], [0.018, 0.026, 0.023, 0.016, 0.008, 0.002], [0.38, 0.201, 0.149, 0.079, 0.025, 0.006]],
} as const;

function illegitimacy([women = [], unmarried = [], rate = [], marital = []]: readonly (readonly number[])[]): number {
  const births = (share: (single: number) => number, rates: readonly number[]) => women.reduce((sum, part, age) => sum + part * share(unmarried[age] ?? 0) * (rates[age] ?? 0), 0);
  const outside = births((single) => single, rate);
  return outside / (outside + births((single) => 1 - single, marital));
}

describe("dasGupta", () => {
  // The examples of P. Das Gupta (1993) as DasGuptR prints them.
  it.each([
    ["earnings, two factors", [10930, 0.717892], [16591, 0.825974], [4369.913, 1487.262], 3],
    ["birth rates of Austria and Chile, three", [51.78746, 0.45919, 0.52638], [84.90502, 0.75756, 0.51065], [10.4340333, 10.5608476, -0.6670084], 6],
    ["births outside marriage, four", [25.3, 0.214, 0.279, 0.949], [32.7, 0.29, 0.473, 0.986], [0.6889411, 0.8125381, 1.3829055, 0.1047547], 6],
    ["fertility of South Korea, five", [0.58, 0.76, 0.84, 0.66, 16.573], [0.72, 0.97, 0.97, 0.56, 16.158], [1.0909785, 1.2298438, 0.7278399, -0.8398707, -0.1290187], 6],
  ] as const)("gives the published effects of %s", (_, before, after, effects, digits) => {
    const found = dasGupta(changes(before, after), product);
    expect(found?.effects).toEqual(effects.map((effect) => expect.closeTo(effect, digits)));
  });

  it("takes lists and any function of them", () => {
    const found = dasGupta(EXAMPLE_44[1963].map((before, at) => ({ before, after: EXAMPLE_44[1983][at] ?? before })), illegitimacy);
    expect(found?.before).toBeCloseTo(0.03094957, 8);
    expect(found?.effects).toEqual([-0.00620498, 0.04866154, 0.02705922, 0.02470928].map((effect) => expect.closeTo(effect, 8)));
  });

  it("gives a factor that stands still no effect", () => {
    expect(dasGupta(changes([2, 3, 5], [2, 4, 6]), product)?.effects[0]).toBe(0);
  });

  it("has no effects where the rate has no value, and refuses too many factors", () => {
    expect(dasGupta(changes([1, 0], [2, 3]), ([a = 0, b = 0]) => a / b)).toBeNull();
    expect(dasGupta(changes([1], [2]), () => null)).toBeNull();
    expect(() => dasGupta(changes(Array(13).fill(1), Array(13).fill(2)), product)).toThrow("at most 12");
  });

  it("sums to the change, and follows the order of the factors", () => {
    const factor = fc.record({ before: fc.double({ min: 0, max: 100, noNaN: true }), after: fc.double({ min: 0, max: 100, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(factor, { minLength: 1, maxLength: 6 }), (factors) => {
        const [found, reversed] = [dasGupta(factors, product), dasGupta(factors.toReversed(), product)];
        expect(relativeResidue(found?.effects ?? [], found?.change ?? 0)).toBeLessThan(1e-12);
        const scale = Math.max(1, ...(found?.effects ?? []).map(Math.abs));
        found?.effects.forEach((effect, at) => expect(effect / scale).toBeCloseTo((reversed?.effects.at(-1 - at) ?? 0) / scale, 10));
      }),
    );
  });
});
