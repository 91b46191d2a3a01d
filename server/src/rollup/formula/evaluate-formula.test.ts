import { describe, expect, it } from "vitest";
import { evaluateFormula } from "./evaluate-formula.ts";
import type { FormulaValue } from "./evaluate-formula.ts";
import { termKey } from "./formula-terms.ts";
import { parseFormula } from "./parse-formula.ts";

function evaluated(text: string, values: Record<string, number>): FormulaValue {
  const result = parseFormula("XF99", text);
  if (result.kind === "fault") throw new Error(result.fault.message);
  return evaluateFormula(result.root, (term) => {
    const value = values[termKey(term)];
    if (value === undefined) throw new Error(`no value of ${termKey(term)}`);
    return value;
  });
}

describe("evaluateFormula", () => {
  it.each<[string, Record<string, number>, FormulaValue]>([
    ["a.settled / a.concluded", { "a.settled": 57, "a.concluded": 78 }, { kind: "value", value: 57 / 78, numerator: 57, denominator: 78 }],
    ["a.b / (a.c - a.d - a.e)", { "a.b": 6, "a.c": 20, "a.d": 5, "a.e": 3 }, { kind: "value", value: 0.5, numerator: 6, denominator: 12 }],
    ["a.b", { "a.b": 0 }, { kind: "value", value: 0, numerator: 0, denominator: null }],
    ["closing(a.s) + closing(a.t)", { "closing(a.s)": 2, "closing(a.t)": 3 }, { kind: "value", value: 5, numerator: 5, denominator: null }],
    ["annualise(a.b - a.c) / avg_stock(a.s)", { "annualise(a.b)": 40, "annualise(a.c)": 8, "avg_stock(a.s)": 16 }, { kind: "value", value: 2, numerator: 32, denominator: 16 }],
    ["365 * closing(a.s) / a.b", { "closing(a.s)": 2, "a.b": 73 }, { kind: "value", value: 10, numerator: 730, denominator: 73 }],
    ["a.b / 12", { "a.b": 6 }, { kind: "value", value: 0.5, numerator: 0.5, denominator: null }],
    ["a.b / a.c", { "a.b": 3, "a.c": 0 }, { kind: "zero_denominator", numerator: 3 }],
    ["a.b / a.c", { "a.b": 0, "a.c": 5 }, { kind: "value", value: 0, numerator: 0, denominator: 5 }],
  ])("computes %s of %o", (text, values, expected) => {
    expect(evaluated(text, values)).toEqual(expected);
  });

  it("makes the ratio of a whole a ratio of sums, never a mean of its parts' ratios", () => {
    const parts = [{ "a.b": 1, "a.c": 2 }, { "a.b": 90, "a.c": 100 }];
    const whole = { "a.b": 91, "a.c": 102 };
    const mean = parts.reduce((sum, part) => sum + part["a.b"] / part["a.c"], 0) / parts.length;
    const result = evaluated("a.b / a.c", whole);
    expect(result).toMatchObject({ value: 91 / 102 });
    expect(mean).not.toBeCloseTo(91 / 102, 2);
  });

  it("says which metric an unchecked formula names", () => {
    expect(() => evaluated("XF05 + a.b", { "a.b": 1 })).toThrow("names the metric XF05");
  });
});
