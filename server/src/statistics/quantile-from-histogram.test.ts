import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeHistograms, quantileFromHistogram } from "./quantile-from-histogram.ts";

const histogramOf = (numbers: readonly number[]) => mergeHistograms([{ days: numbers, counts: numbers.map(() => 1) }]);

describe("quantileFromHistogram", () => {
  it("takes the middle of an odd number and the mean of the two middles of an even number", () => {
    expect(quantileFromHistogram({ days: [3, 10, 40], counts: [1, 1, 1] }, 0.5)).toBe(10);
    expect(quantileFromHistogram({ days: [3, 10], counts: [2, 2] }, 0.5)).toBe(6.5);
  });

  it("is the same of a histogram as of the list it stands for", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 }), (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const middle = (sorted.length - 1) / 2;
        const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
        expect(quantileFromHistogram(histogramOf(numbers), 0.5)).toBe(median);
      }),
    );
  });

  it("does not depend on how the cases were split before merging", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 40 }), fc.nat(40), (numbers, cut) => {
        const parts = [histogramOf(numbers.slice(0, cut)), histogramOf(numbers.slice(cut))];
        expect(mergeHistograms(parts)).toEqual(histogramOf(numbers));
      }),
    );
  });

  it("has no quantile of nothing", () => {
    expect(quantileFromHistogram({ days: [], counts: [] }, 0.5)).toBeNull();
  });
});
