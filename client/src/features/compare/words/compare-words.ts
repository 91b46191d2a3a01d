import type { Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { en } from "./compare-words-en.ts";
import { zhCN, type CompareWords } from "./compare-words-zh.ts";

const WORDS: Record<Language, CompareWords> = { "zh-CN": zhCN, en };

/** The words of the comparison in a language. */
export function compareWords(language: Language): CompareWords {
  return WORDS[language];
}

export function useCompareWords(): CompareWords {
  return compareWords(useLanguage());
}
