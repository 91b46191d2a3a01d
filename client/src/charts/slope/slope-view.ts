import type { MarkDetail } from "../mark.ts";
import type { ChartPeriod } from "../period-axis.ts";

/** Ranks of regions in two or more periods. */
export interface SlopeView {
  readonly summary: string;
  /** In order of time; two to about eight. */
  readonly periods: readonly ChartPeriod[];
  readonly units: readonly SlopeUnit[];
}

export interface SlopeUnit {
  readonly code: string;
  readonly name: string;
  /** One per period; null where it was not ranked, and the line breaks. */
  readonly ranks: readonly (number | null)[];
  /** One per period, with the unit. */
  readonly values: readonly string[];
  /** Whether its value changed from the first to the last period by more than chance, and which way; null where that cannot be said. */
  readonly change: "better" | "similar" | "worse" | null;
  /** One per period. */
  readonly details: readonly MarkDetail[];
}
