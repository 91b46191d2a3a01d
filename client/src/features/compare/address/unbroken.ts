import { parsePeriodId, periodId, shiftPeriod } from "@plumbline/schema/vocabulary/period.ts";

/** Whether periods of one length follow one another on the calendar: 2025Q4 and 2026Q1, 2024 and 2025. Which ones are kept does not matter: a range names all between its ends. */
export function unbroken(periods: readonly { readonly id: string }[]): boolean {
  const first = parsePeriodId(periods[0]?.id ?? "");
  return first !== null && periods.every(({ id }, place) => id === periodId(shiftPeriod(first, place)));
}
