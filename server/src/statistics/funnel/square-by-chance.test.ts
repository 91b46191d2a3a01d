import { expect, it } from "vitest";
import { FUNNEL_SCALES } from "./funnel-scale.ts";
import { squareByChance } from "./square-by-chance.ts";

it("is that of a normal z for many trials or events", () => {
  for (const [size, target, scale] of [[100_000, 0.6, "arcsine"], [50_000, 1, "square_root"], [50_000, 1, "log"]] as const) {
    const found = squareByChance(size, target, FUNNEL_SCALES[scale]);
    expect(found?.mean).toBeCloseTo(1, 3);
    expect(found?.variance).toBeCloseTo(2, 2);
  }
});

it("sums over two trials by hand", () => {
  // z is −π ÷ √2 for no success, 0 for one and its opposite for two; each end has a quarter.
  const found = squareByChance(2, 0.5, FUNNEL_SCALES.arcsine);
  expect(found?.mean).toBeCloseTo(Math.PI ** 2 / 4, 12);
  expect(found?.variance).toBeCloseTo(Math.PI ** 4 / 16, 12);
});

it("leaves out counts that have no place on the scale, and is nothing for a unit without size", () => {
  expect(squareByChance(0.001, 1, FUNNEL_SCALES.log)?.mean).toBeCloseTo(0.001 * Math.log(1000) ** 2, 3);
  expect(squareByChance(0, 0.5, FUNNEL_SCALES.arcsine)).toBeNull();
});
