import type { ReadPoint } from "../selection/read-point.ts";

/** Days in an installation's time zone, told when asked for: a format costs more than a value. */
export class AnswerDays {
  readonly #point: ReadPoint;
  readonly #now: Date;
  readonly #timeZone: string;
  readonly #days = new Map<string, string>();
  #format: Intl.DateTimeFormat | null = null;

  constructor(point: ReadPoint, now: Date, timeZone: string) {
    this.#point = point;
    this.#now = now;
    this.#timeZone = timeZone;
  }

  /**
   * The day on which the answer stands, ISO: that of its version where it is an earlier one, else today; never before its
   * version, for a clock may be behind.
   */
  today(): string {
    const { version, past } = this.#point;
    return this.dayOf(past || this.#now < new Date(version.committedAt) ? version.committedAt : this.#now.toISOString());
  }

  /** The day of a moment, both ISO. */
  dayOf(moment: string): string {
    const known = this.#days.get(moment);
    if (known !== undefined) return known;
    // Swedish dates are ISO dates.
    this.#format ??= new Intl.DateTimeFormat("sv-SE", { timeZone: this.#timeZone });
    const day = this.#format.format(new Date(moment));
    this.#days.set(moment, day);
    return day;
  }
}
