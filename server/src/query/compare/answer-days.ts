import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { ReadPoint } from "../selection/read-point.ts";

/** Days in an installation's time zone, told when asked for: a format costs more than a value. */
export class AnswerDays {
  readonly #point: ReadPoint;
  readonly #now: Date;
  readonly #timeZone: string;
  readonly #days = new Map<string, string>();
  #format: Intl.DateTimeFormat | null = null;
  #today: string | null = null;
  #month: number | null = null;

  constructor(point: ReadPoint, now: Date, timeZone: string) {
    this.#point = point;
    this.#now = now;
    this.#timeZone = timeZone;
  }

  /**
   * The day on which the answer stands, ISO: that of the version or moment asked for, else today; no later than today, and
   * never before its version, for a clock may be behind.
   */
  today(): string {
    return (this.#today ??= this.#dayOfAnswer());
  }

  /** Whether a month had begun on the day on which the answer stands. */
  hasBegun(month: number): boolean {
    this.#month ??= monthIndex(this.today());
    return month <= this.#month;
  }

  /** The day of the last change that the answer holds, ISO: figures cannot know what followed it, whatever day it is. */
  dataDay(): string {
    return this.dayOf(this.#point.version.committedAt);
  }

  #dayOfAnswer(): string {
    const { standsAt } = this.#point;
    const now = this.dayOf(this.#now.toISOString());
    const stands = standsAt === null ? now : this.dayOf(standsAt);
    const since = this.dataDay();
    const day = stands < now ? stands : now;
    return day < since ? since : day;
  }

  /** The day of a moment, or a day itself, ISO. */
  dayOf(moment: string): string {
    if (moment.length === 10) return moment;
    const known = this.#days.get(moment);
    if (known !== undefined) return known;
    // Swedish dates are ISO dates.
    this.#format ??= new Intl.DateTimeFormat("sv-SE", { timeZone: this.#timeZone });
    const day = this.#format.format(new Date(moment));
    this.#days.set(moment, day);
    return day;
  }
}
