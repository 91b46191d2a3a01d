import { parsePeriodId, periodId, type Period } from "@plumbline/schema/vocabulary/period.ts";
import { printPeriodWord, type PeriodWord } from "@plumbline/schema/vocabulary/period-word.ts";
import { PeriodRangePicker } from "../../../filters/period-range-picker.tsx";
import type { Quarter } from "../../../filters/quarters.ts";
import { PillSelect } from "../../../ui/components/pill-select.tsx";
import { formatPeriod } from "../../../ui/formats/period.ts";
import type { Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { compareWords, useCompareWords } from "../words/compare-words.ts";

export interface PeriodsPickerProps {
  /** All that are kept, oldest first. */
  readonly quarters: readonly Quarter[];
  readonly choice: PeriodWord;
  /** Whether they are whole years. */
  readonly byYear: boolean;
  /** The quarters that the choice stands for. */
  readonly shown: readonly Quarter[];
  readonly onChange: (periods: string) => void;
}

/** Quarters by their number, the year so far, one quarter of several years, or between two ends; whole years by their number or between two. */
export function PeriodsPicker({ quarters, byYear, choice, shown, onChange }: PeriodsPickerProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const own = printPeriodWord(choice);
  const first = shown[0]?.id ?? quarters[0]?.id ?? "";
  const last = shown.at(-1)?.id ?? quarters.at(-1)?.id ?? "";
  const ranged = choice.kind === "range" || choice.kind === "period";
  const offered = offeredWords(last, byYear);
  const known = ranged || offered.some((one) => printPeriodWord(one) === own) ? offered : [choice, ...offered];
  const between = `${first}..${last}`;
  const options = [...known.map((one) => ({ value: printPeriodWord(one), label: choiceLabel(one, byYear, language) })), { value: between, label: words.betweenQuarters }];
  return (
    <>
      <PillSelect label={words.periodChoice(byYear)} value={ranged ? between : own} options={options} onChange={onChange} />
      {ranged ? <PeriodRangePicker quarters={quarters} first={first} last={last} onChange={(from, to) => onChange(from === to ? from : `${from}..${to}`)} /> : null}
    </>
  );
}

/** What is offered beside the choice itself; by year up to the last quarter shown. */
function offeredWords(last: string, byYear: boolean): PeriodWord[] {
  if (byYear) return [3, 5, 10].map((count): PeriodWord => ({ kind: "latest", count, length: "year" }));
  const until = parsePeriodId(last);
  return [
    ...[4, 8, 15].map((count): PeriodWord => ({ kind: "latest", count, length: "quarter" })),
    ...(until === null ? [] : ([{ kind: "ytd", until }, { kind: "same", period: until, years: 4 }] satisfies PeriodWord[])),
  ];
}

function choiceLabel(choice: PeriodWord, byYear: boolean, language: Language): string {
  const words = compareWords(language);
  const end = (period: Period): string => formatPeriod(periodId(period), language);
  switch (choice.kind) {
    case "period":
    case "range":
      return words.betweenQuarters;
    case "latest":
      return words.lastQuarters(choice.count, "", byYear);
    case "last":
      return words.lastQuarters(choice.count, end(choice.until), byYear);
    case "ytd":
      return words.yearSoFar(end(choice.until));
    case "same":
      return words.sameQuarter(choice.years, end(choice.period));
  }
}
