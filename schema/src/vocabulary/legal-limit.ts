/**
 * How the days of a limit are counted: every day; every day, and a last day that is not worked moves to the first that is; or
 * the working days of the published calendar alone.
 */
export const DAY_COUNTINGS = ["calendar", "calendar_to_workday", "working"] as const;
export type DayCounting = (typeof DAY_COUNTINGS)[number];

/**
 * How long something in a case may take, by its type, clock and procedure, as from a day on. The last day is the start plus
 * the days of the limit, of what is deducted and of the extension that was granted.
 */
export interface LegalLimit {
  readonly caseType: string;
  /** Empty for the case's own limit, from acceptance to conclusion as a rule; else a word such as `assignment`. */
  readonly clock: string;
  /** The procedure that it holds for; null for all that have no limit of their own. */
  readonly procedure: string | null;
  /** The fields of the day from which it runs; the first that is set counts. */
  readonly starts: readonly string[];
  /** The field of the day on which it is done. */
  readonly ends: string;
  /** The field of a last day that the record itself states, which then holds; null where records state none. */
  readonly due: string | null;
  readonly days: number;
  readonly counting: DayCounting;
  /** The field whose days are deducted, `pauses` for those of the record; null when none are. */
  readonly deducts: string | null;
  /** How many days of extension count at most. */
  readonly mostExtension: number;
  /** The first day of starts for which it holds, and the day after the last; null when it is in force. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The provision that it follows. */
  readonly basisZh: string;
  readonly basisEn: string;
}
