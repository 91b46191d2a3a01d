import { monthIndex, parsePeriodId, partsOf, periodId } from "@plumbline/schema/vocabulary/period.ts";

/** Ids of the months of a quarter; none for what is no quarter. */
export function monthsOf(quarter: string): readonly string[] {
  const period = parsePeriodId(quarter);
  return period === null ? [] : partsOf(period, 1).map(periodId);
}

/** The month of the year, 1–12. */
export function monthNumber(month: string): number {
  return (monthIndex(`${month}-01`) % 12) + 1;
}
