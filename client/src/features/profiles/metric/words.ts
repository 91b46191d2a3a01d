import type { Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { en } from "./words-en.ts";
import { zhCN, type MetricWords } from "./words-zh.ts";

const WORDS: Record<Language, MetricWords> = { "zh-CN": zhCN, en };

/** The words of a metric’s page in a language. */
export function metricWords(language: Language): MetricWords {
  return WORDS[language];
}

export function useMetricWords(): MetricWords {
  return metricWords(useLanguage());
}
