import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { FormulaNode } from "../../rollup/formula/formula-node.ts";

/**
 * Whether a metric is a flow or a stock whose value for a region is the sum of its parts' values, so that a part has a share:
 * sums, differences and multiples of measures that add up over regions in one of the ways.
 */
export function isAdditive(root: FormulaNode | null, measures: ReadonlyMap<string, Measure>, ways: readonly Measure["overRegions"][] = ["sum"]): boolean {
  switch (root?.kind) {
    case "measure":
      return ways.some((way) => measures.get(root.code)?.overRegions === way);
    case "call":
      return isAdditive(root.argument, measures, ways);
    case "operation": {
      const { operator, left, right } = root;
      if (operator === "+" || operator === "-") return isAdditive(left, measures, ways) && isAdditive(right, measures, ways);
      if (right.kind === "number") return isAdditive(left, measures, ways);
      return operator === "*" && left.kind === "number" && isAdditive(right, measures, ways);
    }
    default:
      return false;
  }
}
