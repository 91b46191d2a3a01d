import { describe, expect, it } from "vitest";
import type { FormulaNode } from "./formula-node.ts";
import { formulaTerms, termKey } from "./formula-terms.ts";
import { parseFormula } from "./parse-formula.ts";

function parsed(text: string): FormulaNode {
  const result = parseFormula("XF99", text);
  if (result.kind === "fault") throw new Error(result.fault.message);
  return result.root;
}

/** A formula with every grouping shown. */
function grouped(node: FormulaNode): string {
  switch (node.kind) {
    case "number":
      return String(node.value);
    case "measure":
    case "metric":
      return node.code;
    case "call":
      return `${node.fn}(${grouped(node.argument)})`;
    case "operation":
      return `(${grouped(node.left)} ${node.operator} ${grouped(node.right)})`;
  }
}

describe("parseFormula", () => {
  it.each([
    ["a.b", "a.b"],
    ["a.b - a.c - a.d", "((a.b - a.c) - a.d)"],
    ["a.b + a.c * 2", "(a.b + (a.c * 2))"],
    ["a.b / (a.c - a.d)", "(a.b / (a.c - a.d))"],
    ["365 * closing(a.b) / a.c", "((365 * closing(a.b)) / a.c)"],
    ["  annualise( a.b+a.c )/avg_stock(a.d)", "(annualise((a.b + a.c)) / avg_stock(a.d))"],
    ["((a.b))", "a.b"],
    ["XF05 + XF06@2", "(XF05 + XF06@2)"],
    ["0.5 * a.b", "(0.5 * a.b)"],
  ])("reads %s", (text, expected) => {
    expect(grouped(parsed(text))).toBe(expected);
  });

  it("keeps positions, counted from 1", () => {
    expect(parsed("closing(a.b) / 10")).toEqual({
      kind: "operation",
      operator: "/",
      left: { kind: "call", fn: "closing", argument: { kind: "measure", code: "a.b", position: 9 }, position: 1 },
      right: { kind: "number", value: 10, position: 16 },
      position: 14,
    });
  });

  it.each([
    ["", 1, "the end of the formula stands where a measure"],
    ["a.b +", 6, "the end of the formula stands where a measure"],
    ["a.b / / a.c", 7, "“/” stands where a measure"],
    ["-a.b", 1, "“-” stands where a measure"],
    ["(a.b + a.c", 11, "the “)” of the “(” at character 1"],
    ["closing(a.b", 12, "the “)” of the “(” at character 8"],
    ["a.b)", 4, "“)” closes nothing"],
    ["()", 2, "“)” stands where a measure"],
    ["a.b a.c", 5, "“a.c” follows a value directly"],
    ["2 a.b", 3, "“a.b” follows a value directly"],
    ["median(a.b)", 1, "“median” is no function: use opening, closing"],
    ["metric(XF05)", 1, "cannot take another metric"],
    ["a.b + accepted", 7, "“accepted” is neither a measure"],
    ["a.b.c", 1, "“a.b.c” is neither a measure"],
    ["A.b", 1, "“A.b” is neither a measure"],
    ["1.2.3", 1, "“1.2.3” is neither a measure"],
    ["a.b ÷ a.c", 5, "“÷” is neither a measure"],
    ["a.b; drop", 4, "“;” is neither a measure"],
    ["(a.b 😀)", 6, "“😀” is neither a measure"],
    ["constructor(a.b)", 1, "“constructor” is no function"],
    [`${"(".repeat(60)}a.b${")".repeat(60)}`, 51, "nested more than 50 deep"],
  ])("refuses %s at character %i", (text, position, message) => {
    const result = parseFormula("XF99", text);
    expect(result).toMatchObject({ kind: "fault", fault: { metric: "XF99", position } });
    expect(result.kind === "fault" && result.fault.message).toContain(`XF99, character ${position}: `);
    expect(result.kind === "fault" && result.fault.message).toContain(message);
  });
});

describe("formulaTerms", () => {
  it("lists each pair of measure and function once, in order", () => {
    const root = parsed("(a.b + closing(a.s) - a.b) / (opening(a.s) + annualise(a.b + a.c))");
    expect(formulaTerms(root).map(termKey)).toEqual(["a.b", "closing(a.s)", "opening(a.s)", "annualise(a.b)", "annualise(a.c)"]);
  });
});
