import type { Language } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { en } from "./words-en.ts";
import { zhCN, type ExploreWords } from "./words-zh.ts";

const WORDS: Record<Language, ExploreWords> = { "zh-CN": zhCN, en };

/** The words of the query editor in a language. */
export function exploreWords(language: Language): ExploreWords {
  return WORDS[language];
}

export function useExploreWords(): ExploreWords {
  return exploreWords(useLanguage());
}
