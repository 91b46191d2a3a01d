import { isLanguage, type Language } from "../ui/language.ts";
import { isTheme, type Theme } from "../ui/preferences.ts";

/** Language and theme may stand in any address; they are carried along until the reader chooses. */
export interface RootSearch {
  readonly lang?: Language | undefined;
  readonly theme?: Theme | undefined;
}

export function parseRootSearch(raw: Record<string, unknown>): RootSearch {
  return { lang: isLanguage(raw["lang"]) ? raw["lang"] : undefined, theme: isTheme(raw["theme"]) ? raw["theme"] : undefined };
}
