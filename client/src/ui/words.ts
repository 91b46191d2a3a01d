import type { Language } from "./language.ts";
import { useLanguage } from "./preferences.ts";
import { en } from "./words/en.ts";
import { zhCN, type Words } from "./words/zh-cn.ts";

const WORDS: Record<Language, Words> = { "zh-CN": zhCN, en };

export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/** The shared words in the reader's language. */
export function useWords(): Words {
  return wordsOf(useLanguage());
}
