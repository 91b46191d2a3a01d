import type { FormulaNode } from "../../rollup/formula/formula-node.ts";
import { formulaTerms, termKey } from "../../rollup/formula/formula-terms.ts";
import type { FormulaTerm } from "../../rollup/formula/formula-terms.ts";
import type { FormulaSide } from "./metric-definition.ts";

export interface CompiledFormula {
  readonly terms: readonly FormulaTerm[];
  readonly numerator: FormulaSide;
  readonly denominator: FormulaSide | null;
}

/**
 * Turns a checked formula into functions over the sums of its terms, so that a board's thousand values cost no look-up
 * by name; each side of the outermost `/` stands alone, which makes a ratio one of sums. Agrees with evaluateFormula.
 */
export function compileFormula(root: FormulaNode): CompiledFormula {
  const terms = formulaTerms(root);
  const places = new Map(terms.map((term, index) => [termKey(term), index]));
  const side = (node: FormulaNode, fn: FormulaTerm["fn"]): FormulaSide => {
    switch (node.kind) {
      case "number": {
        const { value } = node;
        return () => value;
      }
      case "measure": {
        const index = places.get(termKey({ measure: node.code, fn })) ?? -1;
        return (sums) => sums[index] ?? Number.NaN;
      }
      case "call":
        return side(node.argument, node.fn);
      case "operation": {
        const left = side(node.left, fn);
        const right = side(node.right, fn);
        switch (node.operator) {
          case "+":
            return (sums) => left(sums) + right(sums);
          case "-":
            return (sums) => left(sums) - right(sums);
          case "*":
            return (sums) => left(sums) * right(sums);
          case "/":
            return (sums) => left(sums) / right(sums);
        }
      }
      case "metric":
        throw new Error(`A formula names the metric ${node.code}: only a formula that passed checkFormula can be compiled.`);
    }
  };
  if (root.kind === "operation" && root.operator === "/") {
    return { terms, numerator: side(root.left, null), denominator: side(root.right, null) };
  }
  return { terms, numerator: side(root, null), denominator: null };
}
