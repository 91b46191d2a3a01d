import { expect, it } from "vitest";
import { monthNumber, monthsOf } from "./event-periods.ts";

it("divides a quarter into its months", () => {
  expect(monthsOf("2025Q4")).toEqual(["2025-10", "2025-11", "2025-12"]);
  expect(monthsOf("2025-10").map(monthNumber)).toEqual([10]);
  expect(monthsOf("soon")).toEqual([]);
});
