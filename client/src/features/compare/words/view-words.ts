import { pick, type Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { en } from "./view-words-en.ts";
import { zhCN, type ViewWords } from "./view-words-zh.ts";

/** The words of the views in a language. */
export function viewWords(language: Language): ViewWords {
  return pick(language, zhCN, en);
}

export function useViewWords(): ViewWords {
  return viewWords(useLanguage());
}
