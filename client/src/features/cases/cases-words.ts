import type { Language } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { en } from "./cases-words-en.ts";
import { zhCN, type CasesWords } from "./cases-words-zh.ts";

const WORDS: Record<Language, CasesWords> = { "zh-CN": zhCN, en };

/** The words of the cases page in a language. */
export function casesWords(language: Language): CasesWords {
  return WORDS[language];
}

export function useCasesWords(): CasesWords {
  return casesWords(useLanguage());
}
