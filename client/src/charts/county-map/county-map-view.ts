import type { ChartValue } from "../chart-value.ts";
import type { DistanceClasses } from "../distance-classes.ts";
import type { MarkDetail } from "../mark.ts";

/** Regions of one level coloured by their distance from the reference line. */
export interface CountyMapView {
  readonly summary: string;
  /** The outline file's name, e.g. "330400"; its features carry the region code as property `code`. */
  readonly outline: string;
  readonly regions: readonly MapRegion[];
  /** Null when the reference has no value: every region is then hatched. */
  readonly classes: DistanceClasses | null;
}

export interface MapRegion {
  readonly code: string;
  readonly name: string;
  readonly value: ChartValue;
  /** False: hatched, the value still shown. */
  readonly ranked: boolean;
  readonly detail: MarkDetail;
}
