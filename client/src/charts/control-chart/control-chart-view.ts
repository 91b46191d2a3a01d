import type { ValueUnit } from "../axis-scale.ts";
import type { ChartValue } from "../chart-value.ts";
import type { MarkDetail } from "../mark.ts";
import type { ChartPeriod } from "../period-axis.ts";

/** One region's metric over consecutive periods against its own usual variation. */
export interface ControlChartView {
  readonly summary: string;
  readonly unit: ValueUnit;
  readonly periods: readonly ChartPeriod[];
  /** One per period. */
  readonly points: readonly ControlPoint[];
  /** What happened, by date; none may be named that is not entered. */
  readonly events: readonly ControlEvent[];
}

export interface ControlPoint {
  readonly value: ChartValue;
  /** In the metric's unit; null where there are no limits. */
  readonly limits: ControlLimits | null;
  /** Which baseline it belongs to, counted from 0. */
  readonly baseline: number;
  /** True while that baseline has too few points, and its limits still move. */
  readonly trial: boolean;
  /** Rules that the point breaks, weightiest first. */
  readonly causes: readonly ControlCause[];
  readonly detail: MarkDetail;
}

export interface ControlLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** With the unit, for the ends of the lines, e.g. "57.3%". */
  readonly centreText: string;
  readonly lowerText: string;
  readonly upperText: string;
}

export type ControlRule = "beyondLimit" | "sevenTrend" | "twoOfThree" | "sevenOneSide";

export interface ControlCause {
  readonly rule: ControlRule;
  readonly direction: "up" | "down";
  readonly meaning: "improvement" | "concern" | "neutral";
}

export interface ControlEvent {
  readonly id: string;
  /** The place among the periods, with the part of the period that had passed: 3.5 is the middle of the fourth. */
  readonly at: number;
  /** "2025-07-01". */
  readonly date: string;
  readonly title: string;
  readonly detail: MarkDetail;
}
