import { expect, it } from "vitest";
import { countRatioStandardError } from "./count-ratio-error.ts";
import { eventsStandardError } from "./events-error.ts";

it("takes the variance of both counts, and that of one event where there was none", () => {
  expect(countRatioStandardError(25, 100)).toBeCloseTo(0.25 * Math.sqrt(1 / 25 + 1 / 100), 12);
  expect(countRatioStandardError(0, 50)).toBeCloseTo(0.02 * Math.sqrt(1 + 1 / 50), 12);
  expect(countRatioStandardError(25, 1e12)).toBeCloseTo(eventsStandardError(25, 1e12) ?? 0, 18);
  expect(countRatioStandardError(3, 0)).toBeNull();
});
