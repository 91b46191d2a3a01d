import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Direction } from "@plumbline/schema/vocabulary/metric.ts";
import type { Interval } from "./wilson.ts";

/**
 * Whether a region differs from the reference line by more than chance: similar when the interval holds the line,
 * otherwise better or worse by the metric's direction; a neutral direction is not ranked. All in one unit.
 *
 * Source: Public Health England, Fingertips technical guidance: comparing to a benchmark by the figure's own confidence limits.
 */
export function bandOf(interval: Interval, line: number, direction: Direction): Band {
  if (direction === "neutral") return "not_ranked";
  if (interval.lower <= line && line <= interval.upper) return "similar";
  return interval.lower > line === (direction === "higher") ? "better" : "worse";
}
