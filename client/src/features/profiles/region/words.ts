import type { Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { en } from "./words-en.ts";
import { zhCN, type RegionWords } from "./words-zh.ts";

const WORDS: Record<Language, RegionWords> = { "zh-CN": zhCN, en };

/** The words of a region's page in a language. */
export function regionWords(language: Language): RegionWords {
  return WORDS[language];
}

export function useRegionWords(): RegionWords {
  return regionWords(useLanguage());
}
