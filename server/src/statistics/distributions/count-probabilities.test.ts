import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialProbabilities, poissonProbabilities } from "./count-probabilities.ts";
import type { CountProbability } from "./count-probabilities.ts";

const moment = (found: readonly CountProbability[], of: (count: number) => number): number => found.reduce((sum, { count, probability }) => sum + of(count) * probability, 0);

describe("binomialProbabilities", () => {
  it("gives the probabilities of four throws of a coin", () => {
    expect(binomialProbabilities(4, 0.5)).toEqual([1, 4, 6, 4, 1].map((ways, count) => ({ count, probability: expect.closeTo(ways / 16, 15) })));
  });

  it("has the mean and the variance of its trials, from one trial to a city's residents", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
        const found = binomialProbabilities(trials, share);
        const mean = moment(found, (count) => count);
        expect(moment(found, () => 1)).toBeCloseTo(1, 12);
        expect(mean / trials).toBeCloseTo(share, 9);
        expect(moment(found, (count) => (count - mean) ** 2) / trials).toBeCloseTo(share * (1 - share), 9);
      }),
    );
  });

  it("is certain of nothing and of all", () => {
    expect(binomialProbabilities(9, 0)).toEqual([{ count: 0, probability: 1 }]);
    expect(binomialProbabilities(9, 1)).toEqual([{ count: 9, probability: 1 }]);
  });
});

describe("poissonProbabilities", () => {
  it("gives e⁻² 2ᵏ ÷ k!", () => {
    expect(poissonProbabilities(2).slice(0, 4)).toEqual([1, 2, 2, 4 / 3].map((weight, count) => ({ count, probability: expect.closeTo(Math.exp(-2) * weight, 14) })));
  });

  it("has a mean and a variance of what is expected", () => {
    for (const expected of [0.01, 0.7, 13.5, 400, 50_000]) {
      const found = poissonProbabilities(expected);
      expect(moment(found, (count) => count) / expected).toBeCloseTo(1, 9);
      expect(moment(found, (count) => (count - expected) ** 2) / expected).toBeCloseTo(1, 9);
    }
  });
});
