import { parsePeriodId, periodId, shiftPeriod } from "./period.ts";
import type { Period } from "./period.ts";
import { callOf } from "./word-list.ts";

/** What periods are called by their length in months. */
export const PERIOD_LENGTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
export type PeriodLength = keyof typeof PERIOD_LENGTHS;

/**
 * A word that names periods: one, a range, the n up to one, the n last that have data, one of several years, or those of one
 * length from the start of the reporting year to it.
 */
export type PeriodWord =
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "range"; readonly first: Period; readonly last: Period }
  | { readonly kind: "last"; readonly count: number; readonly until: Period }
  | { readonly kind: "latest"; readonly count: number; readonly length: PeriodLength }
  | { readonly kind: "same"; readonly period: Period; readonly years: number }
  | { readonly kind: "ytd"; readonly until: Period };

/** Any whole number, so that who reads it can say between which bounds it has to lie. */
function countOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/**
 * Reads an id, `FIRST..LAST`, `last(8,2026Q3)`, `last(8,quarter)`, `same(2026Q3,4)` or `ytd(2026Q3)`; null for anything else.
 * Whether a range runs forward and is of one length, and how many periods there may be, is not looked at.
 */
export function parsePeriodWord(text: string): PeriodWord | null {
  const [from = "", to, ...rest] = text.split("..");
  if (to !== undefined) {
    const [first, last] = [parsePeriodId(from), parsePeriodId(to)];
    return rest.length > 0 || first === null || last === null ? null : { kind: "range", first, last };
  }
  const { name, args: [one = "", other, ...more] = [] } = callOf(text) ?? {};
  if (name === undefined) {
    const period = parsePeriodId(text);
    return period === null ? null : { kind: "period", period };
  }
  if (more.length > 0) return null;
  if (name === "last") return lastOf(countOf(one), other ?? "");
  const period = parsePeriodId(one);
  if (period === null) return null;
  if (name === "ytd") return other === undefined ? { kind: "ytd", until: period } : null;
  const years = countOf(other);
  return name === "same" && years !== null ? { kind: "same", period, years } : null;
}

function lastOf(count: number | null, end: string): PeriodWord | null {
  if (count === null) return null;
  const length = (Object.keys(PERIOD_LENGTHS) as PeriodLength[]).find((one) => one === end);
  if (length !== undefined) return { kind: "latest", count, length };
  const until = parsePeriodId(end);
  return until === null ? null : { kind: "last", count, until };
}

export function printPeriodWord(word: PeriodWord): string {
  switch (word.kind) {
    case "period":
      return periodId(word.period);
    case "range":
      return `${periodId(word.first)}..${periodId(word.last)}`;
    case "last":
      return `last(${word.count},${periodId(word.until)})`;
    case "latest":
      return `last(${word.count},${word.length})`;
    case "same":
      return `same(${periodId(word.period)},${word.years})`;
    case "ytd":
      return `ytd(${periodId(word.until)})`;
  }
}

/** Periods and ranges that follow each other become one range, so that the same list has one form; other words stay. */
export function joinPeriodWords(words: readonly PeriodWord[]): PeriodWord[] {
  const joined: PeriodWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const [last, first] = [endOf(before), startOf(word)];
    if (before !== undefined && last !== null && first !== null && follows(last, first)) {
      joined[joined.length - 1] = { kind: "range", first: startOf(before) ?? last, last: endOf(word) ?? first };
    } else joined.push(word.kind === "range" && periodId(word.first) === periodId(word.last) ? { kind: "period", period: word.first } : word);
  }
  return joined;
}

const startOf = (word: PeriodWord): Period | null => (word.kind === "period" ? word.period : word.kind === "range" ? word.first : null);
const endOf = (word: PeriodWord | undefined): Period | null => (word?.kind === "period" ? word.period : word?.kind === "range" ? word.last : null);

function follows(last: Period, first: Period): boolean {
  return last.months === first.months && shiftPeriod(last, 1).start === first.start;
}
