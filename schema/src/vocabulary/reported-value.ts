import type { MissingReason } from "./missing.ts";
import type { Period } from "./period.ts";

/** One reported figure as the importer hands it on: a number as it was written, or the reason why there is none. */
export interface ReportedValue {
  readonly measureCode: string;
  /** A key of the measure's closed list, or '' for a measure without one. */
  readonly breakdown: string;
  readonly regionCode: string;
  readonly period: Period;
  /** Decimal digits with an optional minus and point, exact; null when missing. */
  readonly value: string | null;
  readonly missingReason: MissingReason | null;
  readonly synthetic: boolean;
  /** The document a real figure was published in. */
  readonly sourceNote: string | null;
  /** The row of the file, 1-based, or null for figures that come from no file. */
  readonly rowNumber: number | null;
}
