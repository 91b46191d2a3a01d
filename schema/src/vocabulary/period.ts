/** A calendar period's id: `2026`, `2026H1`, `2026Q3` or `2026-09`. */
export type PeriodId = string & { readonly __brand: "PeriodId" };

export const GRAINS = ["month", "quarter", "year"] as const;
/** What a measure may be stored at. */
export type Grain = (typeof GRAINS)[number];

/** A period is a start date, always the first of a month, and a length in whole months. */
export interface Period {
  readonly start: string;
  readonly months: number;
}

export const MONTHS_OF_GRAIN: Record<Grain, number> = { month: 1, quarter: 3, year: 12 };

const ID = /^(\d{4})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?$/;

const pad = (value: number): string => String(value).padStart(2, "0");

/** Counts months since year 0, so that period arithmetic is integer arithmetic. */
export function monthIndex(start: string): number {
  return Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
}

export function startOfMonthIndex(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${pad((index % 12) + 1)}-01`;
}

/** Reads a canonical id, or returns null; the many ways people write quarters are read by the importer alone. */
export function parsePeriodId(text: string): Period | null {
  const match = ID.exec(text);
  if (!match) return null;
  const [, year, half, quarter, month] = match;
  if (half !== undefined) return { start: `${year}-${half === "1" ? "01" : "07"}-01`, months: 6 };
  if (quarter !== undefined) return { start: `${year}-${pad(Number(quarter) * 3 - 2)}-01`, months: 3 };
  if (month !== undefined) return { start: `${year}-${month}-01`, months: 1 };
  return { start: `${year}-01-01`, months: 12 };
}

/** The canonical id of a calendar period; throws for one that starts inside its own grain. */
export function periodId(period: Period): PeriodId {
  const year = period.start.slice(0, 4);
  const month = Number(period.start.slice(5, 7));
  if (period.months === 1) return `${year}-${pad(month)}` as PeriodId;
  if (period.months === 3 && month % 3 === 1) return `${year}Q${(month + 2) / 3}` as PeriodId;
  if (period.months === 6 && month % 6 === 1) return `${year}H${month === 1 ? 1 : 2}` as PeriodId;
  if (period.months === 12 && month === 1) return year as PeriodId;
  throw new RangeError(`${period.months} months from ${period.start} are not a calendar month, quarter, half or year.`);
}

/** The day after the period's last, so that a date is inside when start ≤ date < end. */
export function periodEnd(period: Period): string {
  return startOfMonthIndex(monthIndex(period.start) + period.months);
}

/** The period `steps` of its own lengths later (earlier when negative). */
export function shiftPeriod(period: Period, steps: number): Period {
  return { start: startOfMonthIndex(monthIndex(period.start) + steps * period.months), months: period.months };
}

/** 同比: the same period a year before. */
export function yearBefore(period: Period): Period {
  return { start: startOfMonthIndex(monthIndex(period.start) - 12), months: period.months };
}

/** The calendar period of this many months that holds the date. */
export function periodOf(date: string, months: number): Period {
  const index = monthIndex(date);
  return { start: startOfMonthIndex(index - (index % months)), months };
}

/** Cuts a period into consecutive parts of `months` each; throws when they do not fit. */
export function partsOf(period: Period, months: number): Period[] {
  if (period.months % months !== 0) {
    throw new RangeError(`${period.months} months cannot be cut into parts of ${months}.`);
  }
  const first = monthIndex(period.start);
  return Array.from({ length: period.months / months }, (_, part) => ({
    start: startOfMonthIndex(first + part * months),
    months,
  }));
}

/** All periods of one length from the first to the last, both included; empty when the last lies before the first. */
export function periodRange(first: Period, last: Period): Period[] {
  const count = (monthIndex(last.start) - monthIndex(first.start)) / first.months + 1;
  return Array.from({ length: Math.max(0, count) }, (_, step) => shiftPeriod(first, step));
}
