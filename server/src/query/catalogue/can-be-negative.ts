import { formulaNodes, isRatio } from "../../rollup/formula/formula-node.ts";
import type { FormulaNode } from "../../rollup/formula/formula-node.ts";

/**
 * Whether a metric's value may lie below 0: only where its numerator subtracts, for what is counted or entered is 0 or more. A
 * denominator that subtracts leaves out a part of what it holds.
 */
export function canBeNegative(root: FormulaNode | null): boolean {
  if (root === null) return true;
  const counted = isRatio(root) ? root.left : root;
  return formulaNodes(counted).some((node) => (node.kind === "operation" && node.operator === "-") || (node.kind === "number" && node.value < 0));
}
