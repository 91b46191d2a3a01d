import { monthIndex, parsePeriodId, periodId, periodRange, shiftPeriod, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { PERIOD_LENGTHS, parsePeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import type { PeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { startOfReportingYear } from "../compare/span.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "./limits.ts";
import type { Lookups } from "./lookups.ts";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** What words of periods are read by. */
export type PeriodLookups = Pick<Lookups, "latest" | "reportingYearStart">;

/** Reads a calendar id: 2026, 2026H1, 2026Q3 or 2026-09. */
export function parsePeriod(text: string): Period {
  const period = parsePeriodId(text);
  if (period === null) throw unknownPeriod(text);
  return inTime(period, text);
}

/** Reads the words of periods, without expanding them. */
export function parsePeriodWords(texts: readonly string[]): PeriodWord[] {
  return texts.map((text) => {
    const word = parsePeriodWord(text);
    if (word === null) throw unknownPeriod(text);
    return word;
  });
}

/** Reads periods, ranges and sets of them, in order and without repeats. */
export function parsePeriods(texts: readonly string[], lookups: PeriodLookups): Period[] {
  const words = parsePeriodWords(texts);
  return [...new Map(words.flatMap((word, at) => expand(word, texts[at] ?? "", lookups)).map((period) => [periodId(period), period])).values()];
}

function expand(word: PeriodWord, text: string, lookups: PeriodLookups): Period[] {
  switch (word.kind) {
    case "period":
      return [inTime(word.period, text)];
    case "range":
      return rangeOf(inTime(word.first, text), inTime(word.last, text), text);
    case "last":
      return upTo(word.until, word.count, text);
    case "latest":
      return latestOf(word.count, PERIOD_LENGTHS[word.length], text, lookups);
    case "same":
      return sameOf(word.period, word.years, text);
    case "ytd":
      return toDateOf(word.until, text, lookups.reportingYearStart);
  }
}

function rangeOf(first: Period, last: Period, text: string): Period[] {
  if (first.months !== last.months) {
    throw new QuestionError("UNKNOWN_PERIOD", `The range “${text}” mixes two lengths: its ends must both be years, halves, quarters or months.`, { offender: text });
  }
  const count = (monthIndex(last.start) - monthIndex(first.start)) / first.months + 1;
  if (count < 1) throw new QuestionError("UNKNOWN_PERIOD", `The range “${text}” ends before it begins: write the earlier period first.`, { offender: text });
  if (count > LIMITS.periods) throw tooManyPeriods(count, text);
  return periodRange(first, last);
}

function upTo(last: Period, count: number, text: string): Period[] {
  assertCount(count, text);
  return periodRange(inTime(shiftPeriod(last, 1 - count), text), inTime(last, text));
}

function latestOf(count: number, months: number, text: string, { latest }: PeriodLookups): Period[] {
  const last = latest(months);
  if (last === null) throw new QuestionError("EMPTY_SELECTION", `“${text}” holds no period: on this basis none has figures yet. Name periods, or ask for another basis.`, { offender: text });
  return upTo(last, count, text);
}

function assertCount(count: number, text: string): void {
  if (count > LIMITS.periods) throw tooManyPeriods(count, text);
  if (count < 1) throw new QuestionError("OUT_OF_RANGE", `“${text}” asks for ${count} periods: give a whole number from 1 to ${LIMITS.periods}.`);
}

/** Earlier years first. */
function sameOf(period: Period, years: number, text: string): Period[] {
  assertCount(years, text);
  const at = monthIndex(inTime(period, text).start);
  return Array.from({ length: years }, (_, back) => inTime({ start: startOfMonthIndex(at - 12 * (years - 1 - back)), months: period.months }, text));
}

/** From the first period of that length in the reporting year on. */
function toDateOf(until: Period, text: string, firstMonth: number): Period[] {
  const start = monthIndex(inTime(until, text).start);
  const first = startOfReportingYear(start + until.months - 1, firstMonth);
  const steps = Math.floor((start - first) / until.months);
  return periodRange(shiftPeriod(until, -Math.max(0, steps)), until);
}

function inTime(period: Period, text: string): Period {
  const year = Number(period.start.slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return period;
  throw new QuestionError("UNKNOWN_PERIOD", `“${text}” lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}.`, { offender: text, bound: `${FIRST_YEAR}–${LAST_YEAR}` });
}

function unknownPeriod(text: string): QuestionError {
  return new QuestionError(
    "UNKNOWN_PERIOD",
    `“${text}” is no period: write 2026, 2026H1, 2026Q3 or 2026-09, a range such as 2025Q1..2026Q3, or last(8,2026Q3), last(8,quarter), same(2026Q3,4), ytd(2026Q3).`,
    { offender: text },
  );
}

/** The refusal of more periods than one answer holds. */
export function tooManyPeriods(count: number, asked: string): QuestionError {
  return new QuestionError("SELECTION_TOO_LARGE", `${asked} asks for ${count} periods; one answer holds at most ${LIMITS.periods}. Ask for fewer, or for longer ones.`, { count, bound: LIMITS.periods });
}
