import { roundTo } from "../../ui/formats/number.ts";
import { displayDecimals } from "../../ui/formats/unit.ts";
import type { BoardMetric, Measurement } from "./measurement.ts";

/** How a value stands to the metric's target. */
export type TargetBand =
  | { readonly kind: "neutral" }
  | { readonly kind: "no target" }
  | { readonly kind: "no value" }
  /** `met`: the value as shown equals the target, and nothing says more. */
  | { readonly kind: "better" | "similar" | "worse" | "met" };

/** The bound of a full share is 100 but for the last bit of a binary number; beyond these digits nothing is meant. */
const BOUND_DIGITS = 6;

/**
 * The value against its target by the 95 % interval: similar while the interval holds the target. A metric without an
 * interval (a mean of days, a stock per head) is compared as it is shown.
 */
export function targetBand(metric: BoardMetric, measured: Measurement): TargetBand {
  if (metric.direction === "NEUTRAL") return { kind: "neutral" };
  const { target } = metric;
  if (target === null) return { kind: "no target" };
  if (measured.kind === "missing") return { kind: "no value" };
  const shown = roundTo(measured.value, displayDecimals(metric));
  const lower = roundTo(measured.lower ?? shown, BOUND_DIGITS);
  const upper = roundTo(measured.upper ?? shown, BOUND_DIGITS);
  if (shown === target.value && lower <= target.value && target.value <= upper) return { kind: "met" };
  if (lower <= target.value && target.value <= upper) return { kind: "similar" };
  const above = lower > target.value;
  return { kind: above === (target.operator !== "<=") ? "better" : "worse" };
}
