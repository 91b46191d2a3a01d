import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantileFromHistogram } from "./quantile-from-histogram.ts";
import { sampleQuantile } from "./sample-quantile.ts";

describe("sampleQuantile", () => {
  it("interpolates between neighbours", () => {
    expect(sampleQuantile([40, 10, 20, 30], 0.5)).toBe(25);
    expect(sampleQuantile([1, 2, 3, 4, 5], 0.9)).toBeCloseTo(4.6, 12);
    expect(sampleQuantile([7], 0.3)).toBe(7);
    expect(sampleQuantile([], 0.5)).toBeNull();
  });

  it("is the quantile of the histogram that counts the same numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (numbers, share) => {
        const days = [...new Set(numbers)].sort((a, b) => a - b);
        const counts = days.map((day) => numbers.filter((number) => number === day).length);
        expect(sampleQuantile(numbers, share)).toBe(quantileFromHistogram({ days, counts }, share));
      }),
    );
  });
});
