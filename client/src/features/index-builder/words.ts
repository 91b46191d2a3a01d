import type { Language } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { en } from "./words-en.ts";
import { zhCN, type IndexWords } from "./words-zh.ts";

const WORDS: Record<Language, IndexWords> = { "zh-CN": zhCN, en };

/** The words of the index builder in a language. */
export function indexWords(language: Language): IndexWords {
  return WORDS[language];
}

export function useIndexWords(): IndexWords {
  return indexWords(useLanguage());
}
