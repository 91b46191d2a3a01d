import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateFormula } from "../../rollup/formula/evaluate-formula.ts";
import { termKey } from "../../rollup/formula/formula-terms.ts";
import { parseFormula } from "../../rollup/formula/parse-formula.ts";
import { compileFormula } from "./compile-formula.ts";

const FORMULAS = [
  "a.a",
  "a.a / b.b",
  "a.a / (b.b - c.c - d.d)",
  "closing(a.a) + closing(b.b)",
  "(closing(a.a) + closing(b.b)) / closing(c.c)",
  "annualise(a.a + b.b) / avg_stock(c.c)",
  "a.a / (opening(b.b) + c.c) ",
  "2 * a.a - b.b",
];

describe("compileFormula", () => {
  it("agrees with the roll-up's evaluation for any sums", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMULAS), fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 }), (text, sums) => {
        const parsed = parseFormula("TT01", text);
        if (parsed.kind !== "formula") throw new Error(parsed.fault.message);
        const compiled = compileFormula(parsed.root);
        const byKey = new Map(compiled.terms.map((term, index) => [termKey(term), sums[index] ?? 0]));
        const expected = evaluateFormula(parsed.root, (term) => byKey.get(termKey(term)) ?? 0);
        expect(compiled.numerator(sums)).toBe(expected.numerator);
        const denominator = compiled.denominator?.(sums) ?? null;
        expect(denominator).toBe(expected.kind === "zero_denominator" ? denominator : expected.denominator);
        expect(denominator === 0).toBe(expected.kind === "zero_denominator");
      }),
    );
  });
});
