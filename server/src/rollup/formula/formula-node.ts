/** What each function takes: one stock by name, one distinct count by name, or a sum of flows. */
export const FORMULA_FUNCTIONS = {
  opening: "stock",
  closing: "stock",
  avg_stock: "stock",
  prior_year_end: "stock",
  distinct: "count_distinct",
  annualise: "flow",
} as const;
export type FormulaFunction = keyof typeof FORMULA_FUNCTIONS;

export type FormulaOperator = "+" | "-" | "*" | "/";

/** A formula read from text; `position` is where a node's own word, number or operator begins, counted from 1. */
export type FormulaNode =
  | { readonly kind: "number"; readonly value: number; readonly position: number }
  | { readonly kind: "measure"; readonly code: string; readonly position: number }
  /** Another metric by its code: read so that it can be refused by name, and cycles be shown. */
  | { readonly kind: "metric"; readonly code: string; readonly position: number }
  | { readonly kind: "call"; readonly fn: FormulaFunction; readonly argument: FormulaNode; readonly position: number }
  | { readonly kind: "operation"; readonly operator: FormulaOperator; readonly left: FormulaNode; readonly right: FormulaNode; readonly position: number };

/** What is wrong with a metric's formula: a sentence that names metric, name and position, and says the way out. */
export interface FormulaFault {
  readonly metric: string;
  /** Counted from 1 in the formula's text. */
  readonly position: number;
  readonly message: string;
}

export function isFormulaFunction(name: string): name is FormulaFunction {
  return Object.hasOwn(FORMULA_FUNCTIONS, name);
}

/** The nodes of a formula from left to right, parents before their parts. */
export function formulaNodes(node: FormulaNode): FormulaNode[] {
  switch (node.kind) {
    case "number":
    case "measure":
    case "metric":
      return [node];
    case "call":
      return [node, ...formulaNodes(node.argument)];
    case "operation":
      return [node, ...formulaNodes(node.left), ...formulaNodes(node.right)];
  }
}

export type RatioNode = FormulaNode & { readonly kind: "operation"; readonly operator: "/" };

/** True when a node divides by something measured; dividing by a number alone only scales. */
export function isRatio(node: FormulaNode): node is RatioNode {
  return node.kind === "operation" && node.operator === "/" && formulaNodes(node.right).some((inner) => inner.kind !== "number" && inner.kind !== "operation");
}
