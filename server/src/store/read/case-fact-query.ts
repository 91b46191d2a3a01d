import type { CaseClock } from "../cells/counted-measure.ts";

/** Columns of a case that facts can be told apart by; a closed list, for their names stand in the query's text. */
export const FACT_COLUMNS = {
  county: "county_code",
  region: "region_code",
  matter: "matter",
  field: "field",
  outcome: "outcome",
  organ_class: "organ_class",
  channel: "channel",
  procedure: "procedure",
} as const;
export type FactColumn = keyof typeof FACT_COLUMNS;
export type FactWord = Exclude<FactColumn, "county" | "region">;

/** From the first day up to the day before `to`. */
export interface FactDays {
  readonly from: string;
  readonly to: string;
}

/** Which cases count; null is no bound. */
export interface FactFilter {
  readonly counties: readonly string[];
  readonly regions: readonly string[] | null;
  readonly types: readonly string[] | null;
  /** Words by column; `unrecorded` stands for none. */
  readonly words: readonly { readonly column: FactWord; readonly words: readonly string[] }[];
  readonly enterprise: boolean | null;
  readonly accepted: FactDays | null;
  readonly concluded: FactDays | null;
}

export interface FactRequest {
  readonly filter: FactFilter;
  readonly columns: readonly FactColumn[];
  readonly byEnterprise: boolean;
  /** Days at which time is cut, ascending: stretch i, from 1, begins at cuts[i − 1]; the last cut ends the last one. */
  readonly cuts: readonly string[];
  /** Also what happened before the first cut, as stretch 0. */
  readonly before: boolean;
  /** Which events of cases are counted. */
  readonly accepted: boolean;
  readonly concluded: boolean;
  /** With the days of the concluded. */
  readonly days: boolean;
  /** The clocks by which concluded cases are in time, by type; null where that is not asked. */
  readonly clocks: readonly { readonly type: string; readonly clock: CaseClock }[] | null;
  /** Days at whose beginning pending cases are counted by age, instead of events; null for events. */
  readonly agesAt: readonly string[] | null;
  /** A data version that is not the last one, or null. */
  readonly asOf: number | null;
  /** How many groups are read at most. */
  readonly limit: number;
}

/** Cases of one group. `stretch` is the place of the time, for ages that of the day; `words` follows the columns, then yes, no or unrecorded. */
export interface CaseFact {
  readonly event: "accepted" | "concluded" | "pending";
  readonly stretch: number;
  readonly type: string;
  readonly words: readonly string[];
  /** The place of the age band, for pending cases. */
  readonly age: number;
  readonly cases: number;
  readonly settled: number;
  readonly corrected: number;
  readonly onTime: number;
  readonly days: readonly number[];
  readonly counts: readonly number[];
  readonly synthetic: boolean;
}
