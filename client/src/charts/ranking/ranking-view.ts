import type { Band } from "../band.ts";
import type { ChartValue } from "../chart-value.ts";
import type { DistanceClasses } from "../distance-classes.ts";
import type { ValueUnit } from "../axis-scale.ts";
import type { MarkDetail } from "../mark.ts";

/** Regions of one level in one period as bars against the plumb line. */
export interface RankingView {
  readonly summary: string;
  /** The plumb line; text with name and value, e.g. "全市 57.3%". Null when the reference has no value. */
  readonly reference: { readonly value: number; readonly text: string } | null;
  /** Null when there is no reference: bars are then drawn in the data colour. */
  readonly classes: DistanceClasses | null;
  readonly unit: ValueUnit;
  /** Drawn in this order; regions without a rank come last. */
  readonly rows: readonly RankingRow[];
}

export interface RankingRow {
  readonly code: string;
  readonly name: string;
  readonly value: ChartValue;
  /** Null where nothing can be said, e.g. of a count: no shape is drawn. */
  readonly band: Band | null;
  /** "1", or "–" without a rank. */
  readonly rank: string;
  /** False: the bar is hatched. */
  readonly ranked: boolean;
  /** "26/34", or n alone where the value is no ratio; empty when unknown. */
  readonly count: string;
  /** "↑1", "↓2", "—", or why there is no rank: "n<10". */
  readonly move: string;
  readonly detail: MarkDetail;
}
