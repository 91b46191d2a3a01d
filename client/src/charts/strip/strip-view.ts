import type { ValueUnit } from "../axis-scale.ts";
import type { Band } from "../band.ts";
import type { ChartValue } from "../chart-value.ts";
import type { MarkDetail } from "../mark.ts";

/** Towns by county on one axis. */
export interface StripView {
  readonly summary: string;
  readonly unit: ValueUnit;
  /** The plumb line; text with name and value. Null where the line has no value. */
  readonly reference: { readonly value: number; readonly text: string } | null;
  readonly groups: readonly StripGroup[];
}

export interface StripGroup {
  readonly code: string;
  readonly name: string;
  /** Its own ratio of sums, drawn as a tick and written at the right. */
  readonly value: ChartValue;
  readonly units: readonly StripUnit[];
}

export interface StripUnit {
  readonly code: string;
  readonly name: string;
  /** Missing ones have no dot; the table twin says why. */
  readonly value: ChartValue;
  /** Null where nothing is judged: a value without an interval, or a metric of which neither way is better. */
  readonly band: Band | null;
  readonly detail: MarkDetail;
}
