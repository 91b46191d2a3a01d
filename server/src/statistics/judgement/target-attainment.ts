import type { Metric } from "@plumbline/schema/vocabulary/metric.ts";

type Target = NonNullable<Metric["target"]>;

export interface TargetAttainment {
  readonly met: boolean;
  /** In the metric's unit; positive is past the target on the good side, negative is still to go. For “=”, never positive. */
  readonly distance: number;
  /** Completion as a share 0–1, 1 when met; null where the target gives no scale: zero or negative and not met. */
  readonly completion: number | null;
}

/**
 * How far a figure has come towards its target. Completion is value ÷ target for “>=”, target ÷ value for “<=”, and one
 * minus the relative distance for “=”, each within 0–1. Null without a value.
 *
 * Source: the completion normaliser min(x ÷ target, 1) of the assessment schemes, inverted where lower is better.
 */
export function targetAttainment(value: number | null, { operator, value: target }: Target): TargetAttainment | null {
  if (value === null) return null;
  const distance = { ">=": value - target, "<=": target - value, "=": -Math.abs(value - target) }[operator];
  const met = distance >= 0;
  return { met, distance: distance === 0 ? 0 : distance, completion: met ? 1 : completionOf(value, target, operator) };
}

function completionOf(value: number, target: number, operator: Target["operator"]): number | null {
  switch (operator) {
    case ">=":
      return target > 0 ? Math.max(0, value / target) : null;
    case "<=":
      return target >= 0 ? target / value : null;
    case "=":
      return target === 0 ? null : Math.max(0, 1 - Math.abs(value - target) / Math.abs(target));
  }
}
