import type { SelectedMetric } from "../selection/selection.ts";
import type { MetricPoint } from "./metric-values.ts";

/** What the rounding of a division may leave below 1. */
const WHOLE = 1 - 1e-9;

/**
 * Whether a value is less than it would be with all its units and months: a sum or a count of which some have not reported. A
 * ratio of sums takes both sides from the same units, and stays a ratio of fewer.
 */
export function isIncomplete({ definition }: SelectedMetric, { value, coverage }: Pick<MetricPoint, "value" | "coverage">): boolean {
  return definition.lessWhenPartial && value !== null && coverage !== null && coverage < WHOLE;
}
