import { parsePeriodId, periodEnd, periodId, shiftPeriod } from "@plumbline/schema/vocabulary/period.ts";
import type { Period, PeriodId } from "@plumbline/schema/vocabulary/period.ts";
import { dayOf, monthOf, yearOf } from "./day.ts";

const FIRST_QUARTER: Period = { start: "2022-01-01", months: 3 };
export const LAST_QUARTER: Period = { start: "2026-07-01", months: 3 };

/** The quarter before the first, in which the opening balances stand. */
export const OPENING = -1;

const firstDay = dayOf(FIRST_QUARTER.start);

/** The quarter with this number; 0 is the first of the demonstration, −1 the one before it. */
export function quarterAt(number: number): Period {
  return shiftPeriod(FIRST_QUARTER, number);
}

export function quarterId(number: number): PeriodId {
  return periodId(quarterAt(number));
}

/** The first day of a quarter. */
export function openingDay(number: number): number {
  return dayOf(quarterAt(number).start);
}

const closingDays = new Map<number, number>();

/** The last day of a quarter. */
export function closingDay(number: number): number {
  let day = closingDays.get(number);
  if (day === undefined) {
    day = dayOf(periodEnd(quarterAt(number))) - 1;
    closingDays.set(number, day);
  }
  return day;
}

const quarters: number[] = [];

/** The number of the quarter in which a day lies; numbers are kept, because every case asks for several. */
export function quarterOf(day: number): number {
  return (quarters[day] ??= (yearOf(day) - 2022) * 4 + Math.floor(monthOf(day) / 3));
}

/** The number of the quarter with this id, which the demonstration's own tables name. */
export function quarterNumber(id: string): number {
  const period = parsePeriodId(id);
  if (period?.months !== 3) throw new RangeError(`“${id}” is not a quarter: write it as 2022Q1.`);
  return quarterOf(dayOf(period.start));
}

/** Years since the beginning of 2022, by which levels drift. */
export function yearsSinceStart(day: number): number {
  return (day - firstDay) / 365.25;
}
