import type { MarkDetail } from "../mark.ts";

/** Something that happened, by its place in time: a flag below the axis, never a line through the plot. */
export interface ChartEvent {
  readonly id: string;
  /** On its flag and in the list below the chart. */
  readonly number: number;
  /** Among the chart's periods. */
  readonly place: number;
  readonly detail: MarkDetail;
}
