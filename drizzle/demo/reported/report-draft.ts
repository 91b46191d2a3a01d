import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";

/** A figure as it is true in the demonstration, before it is decided whether and how it is reported. */
export interface ReportDraft {
  readonly measure: string;
  readonly region: string;
  readonly period: Period;
  readonly value: number;
  /** Digits after the point. */
  readonly decimals: number;
  /** What a slip of the pen may do without breaking part ≤ whole: a whole may be put too high, a part too low. */
  readonly slip: "up" | "down" | "none";
}

/** The form on which a measure is reported: the first word of its code. */
export function formOf(measure: string): string {
  return measure.slice(0, measure.indexOf("."));
}

/** A synthetic figure as it is handed on, with this value. */
export function reported(draft: ReportDraft, value: number): ReportedValue {
  return {
    measureCode: draft.measure,
    breakdown: "",
    regionCode: draft.region,
    period: draft.period,
    value: value.toFixed(draft.decimals),
    missingReason: null,
    synthetic: true,
    sourceNote: null,
    rowNumber: null,
  };
}

/** The same figure without a value, for a reason that was given. */
export function withheld(draft: ReportDraft, reason: "under_query"): ReportedValue {
  return { ...reported(draft, 0), value: null, missingReason: reason };
}
