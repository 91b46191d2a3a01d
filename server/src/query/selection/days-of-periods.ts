import { monthIndex, periodEnd, periodId } from "@plumbline/schema/vocabulary/period.ts";
import { QuestionError } from "../question-error.ts";
import { parsePeriods } from "./parse-periods.ts";
import type { PeriodLookups } from "./parse-periods.ts";

/**
 * The days of a period, or of periods that follow one another, from the first up to the day before `to`; null when absent.
 * Throws UNSUITABLE_PERIODS where they leave a gap: its days would count as asked for.
 */
export function daysOfPeriods(text: string | null | undefined, lookups: PeriodLookups): { readonly from: string; readonly to: string } | null {
  if (text === null || text === undefined) return null;
  const periods = parsePeriods([text], lookups);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) throw new QuestionError("EMPTY_SELECTION", `“${text.slice(0, 60)}” holds no period: name one, or leave it out.`, { offender: text });
  if (monthIndex(last.start) - monthIndex(first.start) !== (periods.length - 1) * first.months) {
    throw new QuestionError("UNSUITABLE_PERIODS", `“${text.slice(0, 60)}” are ${periods.map(periodId).join(", ")}, which leave a gap: a filter takes one stretch of days, so ask for each by itself.`, { offender: text });
  }
  return { from: first.start, to: periodEnd(last) };
}
