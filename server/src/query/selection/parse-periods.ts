import { monthIndex, parsePeriodId, periodId, periodRange } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "./limits.ts";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Reads a calendar id: 2026, 2026H1, 2026Q3 or 2026-09. */
export function parsePeriod(text: string): Period {
  const period = parsePeriodId(text);
  if (period === null) {
    throw new QuestionError("UNKNOWN_PERIOD", `“${text}” is no period: write 2026, 2026H1, 2026Q3 or 2026-09, or a range such as 2025Q1..2026Q3.`);
  }
  const year = Number(period.start.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new QuestionError("UNKNOWN_PERIOD", `“${text}” lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}.`);
  }
  return period;
}

/** Reads period ids and ranges FIRST..LAST of one length, in order and without repeats. */
export function parsePeriods(texts: readonly string[]): Period[] {
  return [...new Map(texts.flatMap(expand).map((period) => [periodId(period), period])).values()];
}

function expand(text: string): Period[] {
  const [from = "", to, ...rest] = text.split("..");
  if (to === undefined) return [parsePeriod(text)];
  if (rest.length > 0) throw new QuestionError("UNKNOWN_PERIOD", `“${text}” is no range: write FIRST..LAST once, such as 2025Q1..2026Q3.`);
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (first.months !== last.months) {
    throw new QuestionError("UNKNOWN_PERIOD", `The range “${text}” mixes two lengths: its ends must both be years, halves, quarters or months.`);
  }
  const count = (monthIndex(last.start) - monthIndex(first.start)) / first.months + 1;
  if (count < 1) throw new QuestionError("UNKNOWN_PERIOD", `The range “${text}” ends before it begins: write the earlier period first.`);
  if (count > LIMITS.periods) throw tooManyPeriods(count, text);
  return periodRange(first, last);
}

/** The refusal of more periods than one answer holds. */
export function tooManyPeriods(count: number, asked: string): QuestionError {
  return new QuestionError("SELECTION_TOO_LARGE", `${asked} asks for ${count} periods; one answer holds at most ${LIMITS.periods}. Ask for fewer, or for longer ones.`);
}
