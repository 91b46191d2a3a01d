import type { Direction } from "@plumbline/schema/vocabulary/metric.ts";
import { sideOf } from "../judgement/side.ts";
import type { Interval } from "../wilson.ts";

/** Whether the process as it is will meet a target: always, never, or by luck. */
export type Assurance = "consistent_pass" | "consistent_fail" | "inconsistent";

/**
 * What the last limits of a chart say about a target in the same unit. Null for a neutral metric, which has no good side.
 *
 * Source: NHS England, Making Data Count; NHSRplotthedots, ptd_calculate_assurance_type.
 */
export function assuranceOf(limits: Interval, target: number, direction: Direction): Assurance | null {
  if (direction === "neutral") return null;
  const side = sideOf(target, limits);
  if (side === "within") return "inconsistent";
  return (side === "below") === (direction === "higher") ? "consistent_pass" : "consistent_fail";
}
