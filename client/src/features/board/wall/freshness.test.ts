import { expect, it } from "vitest";
import { isOverdue, type ShownData } from "./freshness.ts";

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const shown: ShownData = { basis: "live", asOf: "2026-10-10T01:30:00Z", quarter: "2026Q3", lostSince: null, lapsed: false };

it("allows live data a month and its days of reporting", () => {
  expect(isOverdue(shown, at("2026-11-15"))).toBe(false);
  expect(isOverdue(shown, at("2026-11-26"))).toBe(true);
});

it.each([["approved", "2027-01-15", "2027-01-17"], ["aired", "2027-01-20", "2027-01-22"]] as const)("expects the next quarter %s by its day", (basis, inTime, late) => {
  expect(isOverdue({ ...shown, basis }, at(inTime))).toBe(false);
  expect(isOverdue({ ...shown, basis }, at(late))).toBe(true);
});

it("greys what nobody renews, after a minute", () => {
  const lost = at("2026-10-11");
  expect(isOverdue({ ...shown, lostSince: lost }, lost + 30_000)).toBe(false);
  expect(isOverdue({ ...shown, lostSince: lost }, lost + 60_000)).toBe(true);
});

it("greys at once what can be read no more", () => {
  expect(isOverdue({ ...shown, lapsed: true }, at("2026-10-10"))).toBe(true);
});
