import { isRatio } from "./formula-node.ts";
import type { FormulaNode } from "./formula-node.ts";
import type { FormulaTerm } from "./formula-terms.ts";

/** The sum of a term over the regions and periods asked for; for `annualise`, of one measure already annualised. */
export type TermLookup = (term: FormulaTerm) => number;

/** A formula's value before its factor; a ratio also says its two sides. */
export type FormulaValue =
  | { readonly kind: "value"; readonly value: number; readonly numerator: number; readonly denominator: number | null }
  | { readonly kind: "zero_denominator"; readonly numerator: number };

/** Annualising is linear, so a sum of flows is annualised flow by flow. */
function amount(node: FormulaNode, lookup: TermLookup, fn: FormulaTerm["fn"]): number {
  switch (node.kind) {
    case "number":
      return node.value;
    case "measure":
      return lookup({ measure: node.code, fn });
    case "call":
      return amount(node.argument, lookup, node.fn);
    case "operation": {
      const left = amount(node.left, lookup, fn);
      const right = amount(node.right, lookup, fn);
      switch (node.operator) {
        case "+":
          return left + right;
        case "-":
          return left - right;
        case "*":
          return left * right;
        case "/":
          return left / right;
      }
    }
    case "metric":
      throw new Error(`The formula names the metric ${node.code}: only a formula that passed checkFormula can be evaluated.`);
  }
}

/**
 * Computes a checked formula from sums, so that a ratio is a ratio of sums: each side of the outermost `/` is evaluated
 * on its own. Throws when the formula names another metric, which checkFormula refuses.
 */
export function evaluateFormula(root: FormulaNode, lookup: TermLookup): FormulaValue {
  if (!isRatio(root)) {
    const value = amount(root, lookup, null);
    return { kind: "value", value, numerator: value, denominator: null };
  }
  const numerator = amount(root.left, lookup, null);
  const denominator = amount(root.right, lookup, null);
  return denominator === 0 ? { kind: "zero_denominator", numerator } : { kind: "value", value: numerator / denominator, numerator, denominator };
}
