import { createContext, useContext } from "react";
import type { Language } from "./language.ts";
import type { Tokens } from "./tokens.ts";

export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

export function isTheme(text: unknown): text is Theme {
  return text === "light" || text === "dark" || text === "system";
}

/** How this reader sees the product; never part of a selection. */
export interface Preferences {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  /** The theme as it is drawn now. */
  readonly mode: Tokens["mode"];
  readonly tokens: Tokens;
}

export const PreferencesContext = createContext<Preferences | null>(null);

/** The reader's preferences; throws outside the application's root. */
export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error("usePreferences is called outside the root component, which provides language and theme.");
  return preferences;
}

export function useLanguage(): Language {
  return usePreferences().language;
}
