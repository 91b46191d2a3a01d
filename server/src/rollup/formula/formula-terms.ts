import { formulaNodes } from "./formula-node.ts";
import type { FormulaFunction, FormulaNode } from "./formula-node.ts";

/** A measure as a formula takes it: plainly (`fn` null), or through a function. */
export interface FormulaTerm {
  readonly measure: string;
  readonly fn: FormulaFunction | null;
}

/** The one text by which a term can be looked up: `closing(a.b)`, or `a.b` when taken plainly. */
export function termKey(term: FormulaTerm): string {
  return term.fn === null ? term.measure : `${term.fn}(${term.measure})`;
}

/** The terms that a node takes; all measures inside `annualise(…)` are taken through it. */
function termsOf(node: FormulaNode): FormulaTerm[] {
  switch (node.kind) {
    case "measure":
      return [{ measure: node.code, fn: null }];
    case "call":
      return formulaNodes(node.argument).flatMap((inner): FormulaTerm[] => (inner.kind === "measure" ? [{ measure: inner.code, fn: node.fn }] : []));
    case "operation":
      return [...termsOf(node.left), ...termsOf(node.right)];
    case "number":
    case "metric":
      return [];
  }
}

/** The distinct terms of a formula, in the order in which they first stand in it. */
export function formulaTerms(root: FormulaNode): FormulaTerm[] {
  return [...new Map(termsOf(root).map((term) => [termKey(term), term])).values()];
}
