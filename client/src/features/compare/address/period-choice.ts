import { parsePeriodId, periodId, shiftPeriod, type Period } from "@plumbline/schema/vocabulary/period.ts";
import { parsePeriodWord, type PeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { latestQuarter, type Quarter } from "../../../filters/quarters.ts";
import type { Basis } from "../../../filters/selection.ts";
import { unbroken } from "./unbroken.ts";

/** Most quarters of one choice by number. */
const MOST = 40;

/** Reads a word of the contract that names quarters; null for anything else. Ends in the wrong order are turned round. */
export function parsePeriodChoice(text: string): PeriodWord | null {
  const word = parsePeriodWord(text);
  if (word === null || !ofQuarters(word)) return null;
  return word.kind === "range" && word.first.start > word.last.start ? { kind: "range", first: word.last, last: word.first } : word;
}

/** The kept quarters that a word stands for, oldest first. */
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
      const same = new Set(Array.from({ length: word.years }, (_, year) => periodId(shiftPeriod(word.period, -4 * year))));
      return quarters.filter(({ id }) => same.has(id as ReturnType<typeof periodId>));
    }
  }
}

/** Periods as texts of a selection: a range where they follow one another, otherwise one by one. */
export function periodTexts(shown: readonly { readonly id: string }[]): string[] {
  const ids = shown.map(({ id }) => id);
  return ids.length > 1 && unbroken(shown) ? [`${ids[0]}..${ids.at(-1)}`] : ids;
}

function ofQuarters(word: PeriodWord): boolean {
  const quarter = ({ months }: Period): boolean => months === 3;
  switch (word.kind) {
    case "period":
      return quarter(word.period);
    case "range":
      return quarter(word.first) && quarter(word.last);
    case "last":
      return quarter(word.until) && word.count <= MOST;
    case "latest":
      return word.length === "quarter" && word.count <= MOST;
    case "ytd":
      return quarter(word.until);
    case "same":
      return quarter(word.period) && word.years <= MOST;
  }
}

/** The ends of the quarters that a word names by itself; null where it names those that are kept. */
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

/** The quarters that a word names, kept or not; null where it names no unbroken row of them. */
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
