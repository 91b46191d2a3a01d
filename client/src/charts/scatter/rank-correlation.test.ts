import { expect, it } from "vitest";
import { rankCorrelation } from "./rank-correlation.ts";

// R: cor(x, y, method = "spearman") of ten pupils' intelligence and hours of television, −29 ÷ 165.
it("gives the textbook's ρ", () => {
  const found = rankCorrelation([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]);
  expect(found?.rho).toBeCloseTo(-29 / 165, 12);
  expect(found?.lower).toBeLessThan(-0.5);
  expect(found?.upper).toBeGreaterThan(0.4);
});

it("shares the mean rank among ties", () => {
  // Ranks 1.5, 1.5, 3, 4, 5 against 1, 2, 3, 4, 5: r = 9.5 ÷ √(9.5 × 10).
  expect(rankCorrelation([1, 1, 2, 3, 4], [1, 2, 3, 4, 5])?.rho).toBeCloseTo(9.5 / Math.sqrt(95), 12);
});

it("says nothing of few pairs or of equal values", () => {
  expect(rankCorrelation([1, 2, 3, 4], [1, 2, 3, 4])).toBeNull();
  expect(rankCorrelation([1, 1, 1, 1, 1], [1, 2, 3, 4, 5])).toBeNull();
});

it("is not certain of a handful in one and the same order", () => {
  const same = rankCorrelation([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]);
  expect([same?.rho.toFixed(2), same?.lower.toFixed(2), same?.upper]).toEqual(["1.00", "0.38", 1]);
  const turned = rankCorrelation([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]);
  expect([turned?.rho.toFixed(2), turned?.lower, turned?.upper.toFixed(2)]).toEqual(["-1.00", -1, "-0.38"]);
});
