/** How a metric's change is stated: percentage points of a percentage, percent of a count, plain difference of the rest. */
export type ChangeRule = "points" | "percent" | "difference";

/**
 * The change from a base to a value by the metric's rule: percentage points, percent, or the unit itself. Null when
 * either is missing, and for a percent of a zero base. A definition, which estimates nothing: percentages differ by
 * points, for a percent of a percent would be read as one.
 */
export function changeOf(value: number | null, base: number | null, rule: ChangeRule): number | null {
  if (value === null || base === null) return null;
  if (rule !== "percent") return value - base;
  return base === 0 ? null : (100 * (value - base)) / Math.abs(base);
}
