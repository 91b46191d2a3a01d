import { parsePeriodId, periodId, shiftPeriod, type Period } from "@plumbline/schema/vocabulary/period.ts";
import { parsePeriodWord, type PeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { latestQuarter, type Quarter } from "../../../filters/quarters.ts";
import type { Basis } from "../../../filters/selection.ts";
import { unbroken } from "./unbroken.ts";

/** Most quarters, or years, of one choice by number. */
const MOST = 40;

/** Reads a word of the contract that names quarters or whole years; null for anything else. Ends in the wrong order are turned round. */
export function parsePeriodChoice(text: string): PeriodWord | null {
  const word = parsePeriodWord(text);
  if (word === null || !comparable(word)) return null;
  return word.kind === "range" && word.first.start > word.last.start ? { kind: "range", first: word.last, last: word.first } : word;
}

/** The kept periods that a word of their own length stands for, oldest first. */
export function quartersOfChoice(word: PeriodWord, quarters: readonly Quarter[], basis: Basis): readonly Quarter[] {
  const upTo = (end: string | undefined): readonly Quarter[] => (end === undefined ? [] : quarters.filter(({ id }) => id <= end));
  switch (word.kind) {
    case "period":
      return quarters.filter(({ id }) => id === periodId(word.period));
    case "range":
      return upTo(periodId(word.last)).filter(({ id }) => id >= periodId(word.first));
    case "last":
      return upTo(periodId(word.until)).slice(-word.count);
    case "latest":
      return upTo((latestQuarter(quarters, basis) ?? quarters.at(-1))?.id).slice(-word.count);
    case "ytd":
      return upTo(periodId(word.until)).filter(({ id }) => id.slice(0, 4) === periodId(word.until).slice(0, 4));
    case "same": {
      const year = 12 / word.period.months;
      const same = new Set(Array.from({ length: word.years }, (_, back) => periodId(shiftPeriod(word.period, -year * back))));
      return quarters.filter(({ id }) => same.has(id as ReturnType<typeof periodId>));
    }
  }
}

/** Periods as texts of a selection: a range where they follow one another, otherwise one by one. */
export function periodTexts(shown: readonly { readonly id: string }[]): string[] {
  const ids = shown.map(({ id }) => id);
  return ids.length > 1 && unbroken(shown) ? [`${ids[0]}..${ids.at(-1)}`] : ids;
}

/** Whether a word names quarters or years, and not too many of them. */
function comparable(word: PeriodWord): boolean {
  const known = ({ months }: Period): boolean => months === 3 || months === 12;
  switch (word.kind) {
    case "period":
      return known(word.period);
    case "range":
      return known(word.first) && word.first.months === word.last.months;
    case "last":
      return known(word.until) && word.count <= MOST;
    case "latest":
      return (word.length === "quarter" || word.length === "year") && word.count <= MOST;
    case "ytd":
      return known(word.until);
    case "same":
      return known(word.period) && word.years <= MOST;
  }
}

/** The ends of the periods that a word names by itself; null where it names those that are kept. */
export function endsOfWord(word: PeriodWord): { readonly first: string; readonly last: string } | null {
  switch (word.kind) {
    case "range":
      return { first: periodId(word.first), last: periodId(word.last) };
    case "last":
    case "ytd":
      return { first: periodId(word.until), last: periodId(word.until) };
    case "period":
    case "same":
      return { first: periodId(word.period), last: periodId(word.period) };
    case "latest":
      return null;
  }
}

/** The periods that a word names, kept or not; null where it names no unbroken row of them. */
export function askedQuarters(word: PeriodWord, quarters: readonly Quarter[], basis: Basis): { readonly first: string; readonly last: string } | null {
  switch (word.kind) {
    case "range":
      return endsOfWord(word);
    case "last":
      return rowUpTo(word.until, word.count);
    case "latest": {
      const last = parsePeriodId((latestQuarter(quarters, basis) ?? quarters.at(-1))?.id ?? "");
      return last === null ? null : rowUpTo(last, word.count);
    }
    case "period":
    case "ytd":
    case "same":
      return null;
  }
}

function rowUpTo(last: Period, count: number): { readonly first: string; readonly last: string } {
  return { first: periodId(shiftPeriod(last, 1 - count)), last: periodId(last) };
}
