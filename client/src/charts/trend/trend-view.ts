import type { ChartEvent } from "../events/chart-event.ts";
import type { ChartPeriod } from "../period-axis.ts";
import type { ChartValue } from "../chart-value.ts";
import type { ValueUnit } from "../axis-scale.ts";
import type { MarkDetail } from "../mark.ts";

/** Up to four coloured lines over time in one plot, with grey context and one plumb line. */
export interface TrendView {
  readonly summary: string;
  readonly periods: readonly ChartPeriod[];
  readonly unit: ValueUnit;
  readonly lines: readonly TrendLine[];
  /** What happened in these periods, in order of time. */
  readonly events?: readonly ChartEvent[] | undefined;
}

/** `series`: coloured, with ribbon and end label. `reference`: the plumb line, one per plot. `context`: grey, unnamed. */
export type TrendRole = "series" | "reference" | "context";

export interface TrendLine {
  readonly code: string;
  readonly name: string;
  readonly role: TrendRole;
  /** One value per period; a missing one breaks line and ribbon, one that rests on few is a ring on a dotted line, and breaks a grey one. */
  readonly values: readonly ChartValue[];
  /** One per period; empty for context lines, which cannot be pointed at. */
  readonly details: readonly MarkDetail[];
}
