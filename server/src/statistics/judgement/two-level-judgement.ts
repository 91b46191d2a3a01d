import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Direction } from "@plumbline/schema/vocabulary/metric.ts";
import { bandOf } from "../band.ts";
import type { Level } from "../intervals/confidence-level.ts";
import type { Interval } from "../wilson.ts";
import { sideOf } from "./side.ts";
import type { Side } from "./side.ts";

/** A figure's own interval at both levels, in the metric's unit. */
export interface TwoLevelInterval {
  readonly at95: Interval;
  readonly at998: Interval;
}

export interface TwoLevelJudgement {
  /** By the metric's direction at 95 %; a neutral metric is not ranked. */
  readonly band: Band;
  /** Where the figure lies as seen from the reference, whatever the direction. */
  readonly side: Side;
  /** The strictest level at which it differs; null where it does not. */
  readonly level: Level | null;
}

/**
 * Judges a figure against a reference value taken as known: it differs at a level when the reference lies outside the
 * figure's interval at that level, ends included in the interval. All in one unit.
 *
 * Source: Public Health England, Fingertips technical guidance: comparing to a benchmark by confidence limits at 95 and
 * 99.8 %.
 */
export function judgeAtTwoLevels({ at95, at998 }: TwoLevelInterval, reference: number, direction: Direction): TwoLevelJudgement {
  const seen = sideOf(reference, at95);
  const side: Side = seen === "within" ? "within" : seen === "above" ? "below" : "above";
  return { band: bandOf(at95, reference, direction), side, level: levelOf(sideOf(reference, at998) !== "within", side !== "within") };
}

function levelOf(differsAt998: boolean, differsAt95: boolean): Level | null {
  if (differsAt998) return 0.998;
  return differsAt95 ? 0.95 : null;
}
