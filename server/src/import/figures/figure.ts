import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";

/** One field of a file of figures, read: a value or a gap of a measure for a region and a period, with its place. */
export interface Figure {
  readonly row: number;
  readonly column: string;
  /** As it stands in the file. */
  readonly text: string;
  readonly measure: Measure;
  /** A key of the measure's list, or '' for a measure without one or for the total over it. */
  readonly breakdown: string;
  readonly region: Region;
  readonly period: Period;
  /** Exact decimal digits, or null for a gap. */
  readonly digits: string | null;
}
