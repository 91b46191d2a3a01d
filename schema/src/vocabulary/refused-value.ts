/** What a refusal is about, beside its code; for clients that say it in another language than the sentence. */
export interface RefusedValue {
  /** The word, code or value that was refused. */
  readonly offender?: string;
  /** How much was asked for, where that is too much. */
  readonly count?: number;
  /** What would be taken: a number, or a range such as 2–200. */
  readonly bound?: number | string;
}

const LONGEST_OFFENDER = 80;

/** The same without undefined parts, its offender cut short: it may be as long as what was sent. */
export function boundedRefusedValue({ offender, count, bound }: RefusedValue): RefusedValue {
  return {
    ...(offender === undefined ? {} : { offender: offender.length > LONGEST_OFFENDER ? `${offender.slice(0, LONGEST_OFFENDER - 1)}…` : offender }),
    ...(count === undefined ? {} : { count }),
    ...(bound === undefined ? {} : { bound }),
  };
}
