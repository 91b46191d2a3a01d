import type { DayCounting } from "@plumbline/schema/vocabulary/legal-limit.ts";

/** A date that a record carries: a column of every record, or a field that one type adds. */
export type RecordedDate = { readonly kind: "column"; readonly column: "received" | "accepted" | "concluded" } | { readonly kind: "extra"; readonly field: string };

/** A date of a record: one that it carries, or the last day of a clock where it states none. */
export type CaseDate = RecordedDate | { readonly kind: "lastDay"; readonly clock: CaseClock };

/** One limit of a clock; the first that holds for a record's procedure and start counts. */
export interface ClockRule {
  /** Null for any procedure. */
  readonly procedure: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly days: number;
  readonly counting: DayCounting;
  readonly mostExtension: number;
}

/** From when to when something in a case may take how long. */
export interface CaseClock {
  /** As people know it, for messages. */
  readonly name: string;
  /** The first that is set counts. */
  readonly starts: readonly RecordedDate[];
  readonly ends: RecordedDate;
  /** The last day that a record itself states, which then holds. */
  readonly due: RecordedDate | null;
  /** `pauses` are those of the record; else a field that holds a number of days. */
  readonly deducts: string | null;
  /** Limits of a procedure before those of any. */
  readonly rules: readonly ClockRule[];
}

/** One condition on a record, over the field names of predicates; `!=` also holds for a field that is not set. */
export type RecordCondition =
  | { readonly kind: "compare"; readonly field: string; readonly operator: "=" | "!="; readonly value: string | boolean }
  | { readonly kind: "in"; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: "isSet"; readonly field: string; readonly negated: boolean }
  | { readonly kind: "compareFields"; readonly field: string; readonly operator: "<=" | "<" | ">=" | ">"; readonly otherField: string }
  /** The record has the date. */
  | { readonly kind: "hasDate"; readonly date: CaseDate }
  /** What the clock measures was done by its last day. */
  | { readonly kind: "withinLimit"; readonly clock: CaseClock };

/** What one matching record adds. Sums of days also keep the histogram of those days. */
export type CaseAmount =
  | { readonly kind: "one" }
  | { readonly kind: "days"; readonly count: "net" | "calendar" | "working" }
  | { readonly kind: "field"; readonly field: string };

/** Columns that may split a measure counted from cases; the closed list takes the column's name. */
export const BREAKDOWN_FIELDS = ["outcome", "matter", "channel", "procedure", "organ_class", "field"] as const;
export type BreakdownField = (typeof BREAKDOWN_FIELDS)[number];

/**
 * How a measure is counted from the case records of one type. A stock adds 1 in the period of acceptance and takes it away
 * in that of conclusion; every other measure adds its amount in the period of its one date.
 */
export interface CountedMeasure {
  readonly code: string;
  readonly type: string;
  readonly conditions: readonly RecordCondition[];
  readonly flow: { readonly kind: "stock" } | CaseDate;
  readonly amount: CaseAmount;
  readonly breakdown: BreakdownField | null;
  /** `town`: cells of the unit and of its county; `county`: of the county alone. */
  readonly level: "town" | "county";
  /** The finest stored grain; months also make quarters. */
  readonly grain: "month" | "quarter" | "year";
}
