import type { ChartValue } from "../chart-value.ts";
import type { DistanceClasses } from "../distance-classes.ts";
import type { MarkDetail } from "../mark.ts";
import type { ChartPeriod } from "../period-axis.ts";

/** Regions × periods, each cell coloured by its distance from the line of its own period. */
export interface HeatMapView {
  readonly summary: string;
  /** Oldest first. */
  readonly periods: readonly ChartPeriod[];
  /** Of distances, hence with reference 0. Null when no cell has a distance: all are hatched. */
  readonly classes: DistanceClasses | null;
  /** Counties in official order, each with its towns; a single group without a name is drawn without a head. */
  readonly groups: readonly HeatGroup[];
}

export interface HeatGroup {
  readonly code: string;
  readonly name: string;
  /** The county's own value in the last period, e.g. "96.2%". */
  readonly value: string;
  readonly columns: readonly HeatColumn[];
}

export interface HeatColumn {
  readonly code: string;
  /** Without 镇 or 街道, which every town would repeat. */
  readonly name: string;
  /** One per period. */
  readonly cells: readonly HeatCell[];
}

export interface HeatCell {
  readonly value: ChartValue;
  /** From the line of the period, in the metric's unit; null where there is no value or no line. */
  readonly distance: number | null;
  /** True: n lies below the small-number limit, and a ring takes the colour's place. */
  readonly small: boolean;
  /** May be written on demand (`withDetail`). */
  readonly detail: MarkDetail;
}
