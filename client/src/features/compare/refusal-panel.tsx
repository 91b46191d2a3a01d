import type { UnkeptQuarters } from "../../filters/quarters.ts";
import { UnkeptPanel } from "../../filters/unkept-panel.tsx";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import textLink from "../../ui/components/text-link.module.css";
import { formatNumber } from "../../ui/formats/number.ts";
import { formatPeriod, formatRange } from "../../ui/formats/period.ts";
import type { Language } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { CompareRefusal } from "./address/compare-request.ts";
import type { CompareSearch } from "./address/compare-search.ts";
import { subjectsOfSearch } from "./address/compare-search.ts";
import { printSubject } from "./address/subject.ts";
import { spanText } from "./sheet/span-text.ts";
import { compareWords, useCompareWords } from "./words/compare-words.ts";
import type { CompareWords } from "./words/compare-words-zh.ts";
import { useCompareNavigation } from "./address/use-compare-navigation.ts";

/** Why an address shows nothing: the bound or the fault by name, and the ways on. */
export function RefusalPanel({ refusal, search }: { readonly refusal: CompareRefusal; readonly search: CompareSearch }) {
  const words = useCompareWords();
  const language = useLanguage();
  const change = useCompareNavigation();
  if (refusal.kind === "unkept quarters") return <UnkeptPanel title={words.title} asked={refusal.asked} basis={refusal.basis} onChoose={(periods) => change({ periods })} />;
  const first = subjectsOfSearch(search).slice(0, 1).map(printSubject);
  const ways = waysOut(refusal, words, first);
  return (
    <Panel title={words.title}>
      <EmptyState
        sentence={refusalSentence(refusal, language)}
        action={ways.map(({ label, search: way }) => (
          <button key={label} type="button" className={textLink["finger"]} onClick={() => change(way)}>
            {label}
          </button>
        ))}
      />
    </Panel>
  );
}

type ToldRefusal = Exclude<CompareRefusal, { readonly kind: "unkept quarters" }>;

function refusalSentence(refusal: ToldRefusal, language: Language): string {
  const words = compareWords(language);
  const number = (value: number): string => formatNumber(value, 0, language);
  switch (refusal.kind) {
    case "no quarters":
      return words.noQuarters;
    case "no years":
      return words.noYears;
    case "unkept years":
      return words.noYear(spanOf(refusal.asked, language), spanText(refusal.kept, language));
    case "no indicators":
      return words.noIndicators;
    case "unknown regions":
      return refusal.codes.every((code) => code.startsWith("group(")) ? words.unknownGroup : words.unknownRegions(refusal.codes.join(", "));
    case "no regions":
      return words.noRegions;
    case "too many regions":
      return words.tooManyRegions(number(refusal.count), number(refusal.most));
    case "too many subjects":
      return words.tooManySubjects(number(refusal.count), number(refusal.most));
    case "too many values":
      return words.tooManyValues(number(refusal.count), number(refusal.most));
    case "several types":
      return words.severalTypes;
  }
}

function spanOf({ first, last }: UnkeptQuarters, language: Language): string {
  return formatRange(formatPeriod(first, language), formatPeriod(last, language), language);
}

function waysOut(refusal: ToldRefusal, words: CompareWords, first: readonly string[]): readonly { readonly label: string; readonly search: CompareSearch }[] {
  const counties = { label: words.onlyCounties, search: { regions: undefined } };
  switch (refusal.kind) {
    case "no indicators":
      return [];
    case "no years":
      return [{ label: words.usualSubject, search: { of: undefined } }];
    case "unkept years":
      return [{ label: words.lastYearsKept, search: { periods: undefined, at: undefined } }];
    case "no quarters":
      return [{ label: words.lastFour, search: { periods: "last(4,quarter)" } }];
    case "unknown regions":
    case "no regions":
    case "too many regions":
      return [counties];
    case "too many subjects":
    case "several types":
      return [{ label: words.firstSubject, search: { of: first } }];
    case "too many values":
      return [{ label: words.lastFour, search: { periods: "last(4,quarter)" } }, counties];
  }
}
