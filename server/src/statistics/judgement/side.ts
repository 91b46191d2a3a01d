import type { Direction } from "@plumbline/schema/vocabulary/metric.ts";
import type { Interval } from "../wilson.ts";

/** Where a number lies against two limits, which themselves count as within. */
export type Side = "below" | "within" | "above";

/** What a departure means for the metric: nothing can be said of a neutral one. */
export type Meaning = "improvement" | "concern" | "neutral";

/** Where a number lies against limits in its own unit. */
export function sideOf(value: number, { lower, upper }: Interval): Side {
  if (value > upper) return "above";
  return value < lower ? "below" : "within";
}

/** Whether being above or below is good by the direction in which the metric is better. */
export function meaningOf(side: "above" | "below", direction: Direction): Meaning {
  if (direction === "neutral") return "neutral";
  return (side === "above") === (direction === "higher") ? "improvement" : "concern";
}
