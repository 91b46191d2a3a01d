import { parsePeriodId, shiftPeriod, type Period } from "@plumbline/schema/vocabulary/period.ts";
import { parseMetricRef } from "@plumbline/schema/vocabulary/metric.ts";
import type { PeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import type { Installation } from "../../../filters/installation.ts";
import { wholeYears, type Quarter } from "../../../filters/quarters.ts";
import type { Basis } from "../../../filters/selection.ts";
import { wholeYearsUpTo } from "../../../filters/whole-years-up-to.ts";
import { endsOfWord, quartersOfChoice } from "./period-choice.ts";
import type { Subject } from "./subject.ts";

/** Whether everything compared is measured by year: it is then compared over whole years. One that is not makes it quarters. */
export function comparesYears(subjects: readonly Subject[], { yearlyMetrics }: Pick<Installation, "yearlyMetrics">): boolean {
  return subjects.length > 0 && subjects.every((subject) => isYearly(subject, yearlyMetrics));
}

/** Whether values of a subject are those of whole years. */
export function isYearly(subject: Subject, yearlyMetrics: Installation["yearlyMetrics"]): boolean {
  return subject.kind === "indicator" && yearlyMetrics.has(parseMetricRef(subject.ref)?.code ?? subject.ref);
}

/** The quarter that is shown, for what knows no years: of a year its last. */
export function quarterShown({ at, byYear }: { readonly at: Pick<Quarter, "id">; readonly byYear: boolean }): Quarter["id"] {
  return byYear ? `${at.id}Q4` : at.id;
}

/** What can be chosen: the kept quarters, or the years that are kept as a whole. */
export function comparedPeriods({ quarters }: Pick<Installation, "quarters">, byYear: boolean): readonly Quarter[] {
  return byYear ? wholeYears(quarters, quarters.at(-1)?.id ?? "") : quarters;
}

/** The kept periods that a word stands for; of quarters the years that lie in them, of years their quarters, so that a choice outlives a change of metric. */
export function periodsOfChoice(word: PeriodWord, quarters: readonly Quarter[], byYear: boolean, basis: Basis): readonly Quarter[] {
  const kept = comparedPeriods({ quarters }, byYear);
  if (namesYears(word) === byYear) return quartersOfChoice(word, kept, basis);
  return byYear ? yearsWithin(quartersOfChoice(word, quarters, basis), kept) : quartersOfChoice(quartersOf(word), kept, basis);
}

/** The word for what is compared where it is of the other length, and every word of the own one as it stands. */
export function fittingWord(word: PeriodWord, shown: readonly Quarter[], byYear: boolean): PeriodWord {
  if (namesYears(word) === byYear) return word;
  if (!byYear) return quartersOf(word);
  const [first, last] = [parsePeriodId(shown[0]?.id ?? ""), parsePeriodId(shown.at(-1)?.id ?? "")];
  return first === null || last === null ? word : { kind: "range", first, last };
}

function namesYears(word: PeriodWord): boolean {
  return word.kind === "latest" ? word.length === "year" : parsePeriodId(endsOfWord(word)?.last ?? "")?.months === YEAR;
}

const YEAR = 12;

/** Those that the quarters hold, or the last one before they end. */
function yearsWithin(quarters: readonly Quarter[], years: readonly Quarter[]): readonly Quarter[] {
  const upTo = wholeYearsUpTo(years, quarters.at(-1)?.id ?? "");
  const within = upTo.filter(({ id }) => id >= (quarters[0]?.id ?? "").slice(0, 4));
  return within.length > 0 ? within : upTo.slice(-1);
}

/** All quarters of the years. */
function quartersOf(word: PeriodWord): PeriodWord {
  const first = (year: Period): Period => ({ start: year.start, months: 3 });
  const last = (year: Period): Period => shiftPeriod(first(year), 3);
  const range = (from: Period, to: Period): PeriodWord => ({ kind: "range", first: first(from), last: last(to) });
  switch (word.kind) {
    case "latest":
      return { kind: "latest", count: word.count * 4, length: "quarter" };
    case "last":
      return { kind: "last", count: word.count * 4, until: last(word.until) };
    case "range":
      return range(word.first, word.last);
    case "period":
      return range(word.period, word.period);
    case "same":
      return range(shiftPeriod(word.period, 1 - word.years), word.period);
    case "ytd":
      return range(word.until, word.until);
  }
}
