import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { FormulaNode } from "../../rollup/formula/formula-node.ts";

/**
 * Whether a metric is a flow or a stock whose value for a region is the sum of its parts' values, so that a part has a share:
 * sums, differences and multiples of measures that add up over regions.
 */
export function isAdditive(root: FormulaNode | null, measures: ReadonlyMap<string, Measure>): boolean {
  switch (root?.kind) {
    case "measure":
      return measures.get(root.code)?.overRegions === "sum";
    case "call":
      return isAdditive(root.argument, measures);
    case "operation": {
      const { operator, left, right } = root;
      if (operator === "+" || operator === "-") return isAdditive(left, measures) && isAdditive(right, measures);
      if (right.kind === "number") return isAdditive(left, measures);
      return operator === "*" && left.kind === "number" && isAdditive(right, measures);
    }
    default:
      return false;
  }
}
