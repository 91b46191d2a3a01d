import type { Period } from "@plumbline/schema/vocabulary/period.ts";

/** What some words mean only by what is stored: saved groups, and the last period that has data. */
export interface Lookups {
  /** The codes of a saved group that the asker may use; null when there is none of that name. */
  readonly group: (id: string) => readonly string[] | null;
  /** The last whole period of that many months that has figures on the basis asked for; null when there is none. */
  readonly latest: (months: number) => Period | null;
  /** 1 = January. */
  readonly reportingYearStart: number;
}

/** What was looked up, with a text that changes whenever it does: a plan made by it is good for as long as that. */
export interface FoundLookups extends Lookups {
  readonly stamp: string;
}
