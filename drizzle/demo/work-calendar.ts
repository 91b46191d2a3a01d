import { dayOf, isoDay, weekday } from "./day.ts";

/**
 * When offices are open in the demonstration: Monday to Friday outside the long holidays. It shapes synthetic dates only;
 * legal limits in working days need the published calendar of each year.
 */
export class WorkCalendar {
  readonly #festivals: readonly number[];

  /** `festivals`: the first day of each lunar year. */
  constructor(festivals: readonly number[]) {
    this.#festivals = festivals;
  }

  isHoliday(day: number): boolean {
    const date = isoDay(day).slice(5);
    if (date === "01-01" || (date >= "05-01" && date <= "05-03") || (date >= "10-01" && date <= "10-07")) return true;
    return this.#festivals.some((first) => day >= first - 1 && day <= first + 6);
  }

  /** The two and a half weeks before the Spring Festival holiday, when wages are claimed and accounts are settled. */
  isBeforeFestival(day: number): boolean {
    return this.#festivals.some((first) => day >= first - 18 && day < first - 1);
  }

  isOfficeDay(day: number): boolean {
    return weekday(day) < 5 && !this.isHoliday(day);
  }

  /** The day itself when offices are open, else the next on which they are. */
  officeDayFrom(day: number): number {
    let at = day;
    while (!this.isOfficeDay(at)) at += 1;
    return at;
  }

  /** The day itself when offices are open, else the last on which they were. */
  officeDayUntil(day: number): number {
    let at = day;
    while (!this.isOfficeDay(at)) at -= 1;
    return at;
  }

  /** `count` office days later. */
  addOfficeDays(day: number, count: number): number {
    let at = day;
    for (let left = count; left > 0; left -= 1) at = this.officeDayFrom(at + 1);
    return at;
  }
}

/** Reads the first days of lunar years from their ISO texts. */
export function workCalendar(springFestivals: readonly string[]): WorkCalendar {
  return new WorkCalendar(springFestivals.map(dayOf));
}
