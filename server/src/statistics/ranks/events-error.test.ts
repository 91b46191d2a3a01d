import { expect, it } from "vitest";
import { eventsStandardError } from "./events-error.ts";
import { proportionStandardError } from "./proportion-error.ts";

it("is the root of the events over their base, and that of one event where there were none", () => {
  expect(eventsStandardError(25, 50)).toBe(0.1);
  expect(eventsStandardError(0, 50)).toBe(0.02);
});

it("is what the error of a share comes to where trials are many", () => {
  for (const events of [0, 1, 40]) expect((proportionStandardError(events, 1e8) ?? 0) / (eventsStandardError(events, 1e8) ?? 1)).toBeCloseTo(1, 5);
});

it("is nothing without a base", () => {
  expect([eventsStandardError(3, 0), eventsStandardError(-1, 5), eventsStandardError(Number.NaN, 5)]).toEqual([null, null, null]);
});
