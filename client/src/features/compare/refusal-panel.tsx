import { useInstallation } from "../../filters/installation.ts";
import { rangeSearch } from "./compare-search.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { formatNumber } from "../../ui/formats/number.ts";
import type { Language } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { CompareRefusal } from "./compare-request.ts";
import type { CompareSearch } from "./compare-search.ts";
import { compareWords, useCompareWords } from "./compare-words.ts";
import type { CompareWords } from "./compare-words-zh.ts";
import styles from "./state-link.module.css";
import { useCompareNavigation } from "./use-compare-navigation.ts";

/** Why an address shows nothing: the bound or the fault by name, and the ways on. */
export function RefusalPanel({ refusal }: { readonly refusal: CompareRefusal }) {
  const words = useCompareWords();
  const language = useLanguage();
  const change = useCompareNavigation();
  const { quarters } = useInstallation();
  const recent = quarters.slice(-4);
  const ways = waysOut(refusal, words, rangeSearch(recent[0]?.id ?? "", recent.at(-1)?.id ?? ""));
  return (
    <Panel title={words.title}>
      <EmptyState
        sentence={refusalSentence(refusal, language)}
        action={ways.map(({ label, search }) => (
          <button key={label} type="button" className={styles["link"]} onClick={() => change(search)}>
            {label}
          </button>
        ))}
      />
    </Panel>
  );
}

function refusalSentence(refusal: CompareRefusal, language: Language): string {
  const words = compareWords(language);
  const number = (value: number): string => formatNumber(value, 0, language);
  switch (refusal.kind) {
    case "no quarters":
      return words.noQuarters;
    case "no indicators":
      return words.noIndicators;
    case "unknown regions":
      return words.unknownRegions(refusal.codes.join(", "));
    case "no regions":
      return words.noRegions;
    case "too many regions":
      return words.tooManyRegions(number(refusal.count), number(refusal.most));
    case "too many lines":
      return words.tooManyLines(number(refusal.count), number(refusal.most));
    case "too many cells":
      return words.tooManyCells(number(refusal.count), number(refusal.most));
  }
}

function waysOut(refusal: CompareRefusal, words: CompareWords, recent: string): readonly { readonly label: string; readonly search: CompareSearch }[] {
  const counties = { label: words.onlyCounties, search: { regions: undefined } };
  switch (refusal.kind) {
    case "no quarters":
    case "no indicators":
      return [];
    case "unknown regions":
    case "no regions":
    case "too many regions":
      return [counties];
    case "too many lines":
      return [{ label: words.asBars, search: { view: "bars" } }, { label: words.asTable, search: { view: "table" } }, counties];
    case "too many cells":
      return [{ label: words.lastFour, search: { periods: recent } }, { label: words.asBars, search: { view: "bars" } }, counties];
  }
}
