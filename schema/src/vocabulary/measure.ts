import type { Grain } from "./period.ts";
import type { RegionLevel } from "./region.ts";

export const MEASURE_KINDS = ["flow", "stock", "sum_of_days", "count_distinct"] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** The date that puts a record into a period. */
export const ATTRIBUTIONS = ["received", "accepted", "concluded", "due", "event", "period_end"] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const REGION_ADDITIONS = ["sum", "distinct", "none"] as const;
export const PERIOD_ADDITIONS = ["sum", "last", "distinct", "none"] as const;
export const PROTECTIONS = ["none", "case", "person"] as const;

/**
 * Where a measure's values come from: entered as numbers, counted from case records of one type, kept in a register
 * (entered as numbers until that register is kept here), the weighted total of an assessment scheme, or derived from several
 * types of cases.
 */
export type MeasureSource =
  | { readonly kind: "reported" }
  | { readonly kind: "case"; readonly type: string }
  | { readonly kind: "register"; readonly register: string }
  | { readonly kind: "score"; readonly scheme: string }
  | { readonly kind: "derived" };

/** What is stored for a region and a period. */
export interface Measure {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly kind: MeasureKind;
  readonly source: MeasureSource;
  /** Over case or register fields; empty for reported measures. */
  readonly predicate: string;
  readonly attribution: Attribution;
  /** The level at which it is collected; lower levels have no value of it. */
  readonly level: RegionLevel;
  readonly grain: Grain;
  readonly maturityDays: number;
  readonly overRegions: (typeof REGION_ADDITIONS)[number];
  readonly overPeriods: (typeof PERIOD_ADDITIONS)[number];
  /** The name of the closed list that splits it, or null. */
  readonly breakdown: string | null;
  readonly protection: (typeof PROTECTIONS)[number];
  readonly definitionZh: string;
  readonly definitionEn: string;
}
