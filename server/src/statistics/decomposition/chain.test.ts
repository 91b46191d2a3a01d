import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainDecomposition } from "./chain.ts";
import { dasGupta } from "./das-gupta.ts";
import { relativeResidue } from "./settle.ts";

/** Women, unmarried, births to unmarried and to married by six age groups, United States: P. Das Gupta (1993), example 6.5. */
const EXAMPLE_65 = [
  [[0.2, 0.163, 0.146, 0.154, 0.168, 0.169], [0.866, 0.325, 0.119, 0.099, 0.099, 0.121], [0.007, 0.021, 0.023, 0.015, 0.008, 0.002], [0.454, 0.326, 0.195, 0.107, 0.051, 0.015]],
  [[0.215, 0.191, 0.156, 0.137, 0.144, 0.157], [0.891, 0.373, 0.124, 0.1, 0.107, 0.127], [0.01, 0.023, 0.023, 0.015, 0.008, 0.002], [0.433, 0.249, 0.159, 0.079, 0.037, 0.011]],
  [[0.218, 0.203, 0.175, 0.144, 0.127, 0.133], [0.87, 0.396, 0.158, 0.125, 0.113, 0.129], [0.011, 0.016, 0.017, 0.011, 0.006, 0.002], [0.314, 0.181, 0.133, 0.063, 0.023, 0.006]],
  [[0.205, 0.2, 0.181, 0.162, 0.134, 0.118], [0.9, 0.484, 0.243, 0.176, 0.155, 0.168], [0.014, 0.019, 0.015, 0.01, 0.005, 0.001], [0.313, 0.191, 0.143, 0.069, 0.021, 0.004]],
  [[0.169, 0.195, 0.19, 0.174, 0.15, 0.122], [0.931, 0.563, 0.311, 0.216, 0.199, 0.191], [0.018, 0.026, 0.023, 0.016, 0.008, 0.002], [0.38, 0.201, 0.149, 0.079, 0.025, 0.006]],
];

/** Births outside marriage per 1000 births. */
function illegitimacy([women = [], unmarried = [], single = [], marital = []]: readonly (readonly number[])[]): number {
  const outside = women.reduce((sum, part, age) => sum + part * (unmarried[age] ?? 0) * (single[age] ?? 0), 0);
  const inside = women.reduce((sum, part, age) => sum + part * (1 - (unmarried[age] ?? 0)) * (marital[age] ?? 0), 0);
  return (1000 * outside) / (outside + inside);
}

const product = (values: readonly number[]) => values.reduce((all, value) => all * value, 1);

describe("chainDecomposition", () => {
  it("makes steps that add up, where pairs do not", () => {
    const periods = [[2, 3, 4], [3, 2, 5], [5, 1, 7]];
    const chain = chainDecomposition(periods, product);
    // Levels are mean effects over the three periods; worked out from the pairs 1–2, 1–3 and 2–3.
    const pair = (from: number, to: number) => dasGupta((periods[from] ?? []).map((before, at) => ({ before, after: periods[to]?.[at] ?? before })), product)?.effects ?? [];
    const expected = pair(0, 1).map((effect, at) => (2 * effect + (pair(0, 2)[at] ?? 0) - (pair(1, 2)[at] ?? 0)) / 3);
    expect(chain?.rates).toEqual([24, 30, 35]);
    expect(chain?.steps[0]).toEqual(expected.map((effect) => expect.closeTo(effect, 12)));
  });

  it("gives the published effects between five years", () => {
    // As DasGuptR prints them: the first step, and the differences of its standardised rates in the other three.
    const chain = chainDecomposition(EXAMPLE_65, illegitimacy);
    expect(chain?.rates).toEqual([30.94957, 53.22084, 62.9739, 86.8883, 125.17462].map((rate) => expect.closeTo(rate, 5)));
    expect(chain?.steps[0]).toEqual([1.882236, 3.349606, 7.434806, 9.604628].map((effect) => expect.closeTo(effect, 5)));
    const standardised = [[72.77031, 74.65254, 73.83625, 71.36001, 64.60057], [53.28255, 56.63216, 59.52972, 79.49763, 104.38728], [62.1775, 69.61231, 60.48031, 68.54219, 94.17361], [54.83361, 64.43823, 81.24203, 79.60288, 74.12756]];
    chain?.steps.forEach((effects, step) =>
      effects.forEach((effect, factor) => expect(effect).toBeCloseTo((standardised[factor]?.[step + 1] ?? Number.NaN) - (standardised[factor]?.[step] ?? Number.NaN), 4)),
    );
  });

  it("is the plain decomposition for two periods", () => {
    const chain = chainDecomposition([[2, 3], [4, 5]], product);
    expect(chain?.steps).toEqual([dasGupta([{ before: 2, after: 4 }, { before: 3, after: 5 }], product)?.effects]);
  });

  it("has nothing where a rate has no value", () => {
    expect(chainDecomposition([[1], [2]], () => null)).toBeNull();
  });

  it("sums each step to its change, and all steps of all factors to the whole change", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 }), (periods) => {
        const chain = chainDecomposition(periods, product);
        chain?.steps.forEach((effects, at) => {
          expect(relativeResidue(effects, (chain.rates[at + 1] ?? 0) - (chain.rates[at] ?? 0))).toBeLessThan(1e-12);
        });
        expect(relativeResidue(chain?.steps.flat() ?? [], (chain?.rates.at(-1) ?? 0) - (chain?.rates[0] ?? 0))).toBeLessThan(1e-12);
      }),
    );
  });
});
