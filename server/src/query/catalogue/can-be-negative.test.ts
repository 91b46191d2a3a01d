import { expect, it } from "vitest";
import { parseFormula } from "../../rollup/formula/parse-formula.ts";
import { canBeNegative } from "./can-be-negative.ts";

it.each([
  ["a.one", false],
  ["10 * a.one + a.two", false],
  ["a.one / (a.two - a.three)", false],
  ["a.one - a.two", true],
  ["(a.one - a.two) / a.three", true],
])("%s may lie below 0: %s", (formula, expected) => {
  const parsed = parseFormula("M", formula);
  expect(parsed.kind === "fault" ? parsed.fault.message : canBeNegative(parsed.root)).toBe(expected);
});

it("knows no bound of a value without a formula", () => {
  expect(canBeNegative(null)).toBe(true);
});
