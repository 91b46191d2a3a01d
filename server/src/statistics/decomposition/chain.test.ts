import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainDecomposition } from "./chain.ts";
import { dasGupta } from "./das-gupta.ts";
import { relativeResidue } from "./settle.ts";

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
