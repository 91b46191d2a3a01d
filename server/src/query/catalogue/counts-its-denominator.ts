import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { formulaNodes, isRatio, type FormulaNode } from "../../rollup/formula/formula-node.ts";
import { isAmount } from "./is-amount.ts";

/**
 * Whether the n of a metric is its denominator, whatever the catalogue names: it is of a percentage of things that were counted, for by
 * how much one of them moves the value follows from the denominator alone. Of other ratios and of amounts it does not.
 */
export function countsItsDenominator(root: FormulaNode | null, unitEn: string, measures: ReadonlyMap<string, Measure>): boolean {
  if (root === null || unitEn !== "%" || !isRatio(root)) return false;
  return formulaNodes(root.right).every((node) => {
    const measure = node.kind === "measure" ? measures.get(node.code) : undefined;
    return measure === undefined || !isAmount(measure);
  });
}
