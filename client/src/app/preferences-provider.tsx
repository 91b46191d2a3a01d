import { ConfigProvider } from "antd";
import { useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { antdTheme } from "../ui/antd-theme.ts";
import { cssVariables } from "../ui/css-variables.ts";
import { isLanguage, type Language } from "../ui/language.ts";
import { useMediaQuery } from "../ui/media-query.ts";
import { isTheme, PreferencesContext, type Theme } from "../ui/preferences.ts";
import { showPunctuationOf } from "../ui/latin-punctuation.ts";
import { tokensOf } from "../ui/tokens.ts";
import { usePrinting } from "../ui/use-printing.ts";

const LANGUAGE_KEY = "plumbline.language";
const THEME_KEY = "plumbline.theme";

/** Storage may be closed to the page; a preference then lasts as long as the page. */
function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Nothing to do: the choice holds until the page is left.
  }
}

function firstLanguage(): Language {
  const stored = recall(LANGUAGE_KEY);
  if (isLanguage(stored)) return stored;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

function firstTheme(): Theme {
  const stored = recall(THEME_KEY);
  return isTheme(stored) ? stored : "system";
}

/** The few words that the components in use say by themselves; the library's whole dictionaries would cost more than the components. */
const COMPONENT_WORDS = {
  "zh-CN": { locale: "zh-cn", Empty: { description: "暂无数据" } },
  en: { locale: "en", Empty: { description: "No data" } },
};

export interface PreferencesProviderProps {
  /** What the address asks for; it wins over what is remembered. */
  readonly languageOfAddress: Language | undefined;
  readonly themeOfAddress: Theme | undefined;
  /** Called when the reader chooses, so that the address no longer says otherwise. */
  readonly onChoice: (part: "lang" | "theme") => void;
  readonly children: ReactNode;
}

/** Language and theme for everything below, and for the document around it. */
export function PreferencesProvider({ languageOfAddress, themeOfAddress, onChoice, children }: PreferencesProviderProps) {
  const [storedLanguage, storeLanguage] = useState(firstLanguage);
  const [storedTheme, storeTheme] = useState(firstTheme);
  const systemDark = useMediaQuery("(prefers-color-scheme: dark)");
  const language = languageOfAddress ?? storedLanguage;
  const theme = themeOfAddress ?? storedTheme;
  // Paper is white, whatever the screen is.
  const printing = usePrinting();
  const mode = printing ? "light" : theme === "system" ? (systemDark ? "dark" : "light") : theme;
  const tokens = tokensOf(mode);

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    showPunctuationOf(language);
    root.style.colorScheme = mode;
    for (const [name, value] of Object.entries(cssVariables(tokens))) root.style.setProperty(name, value);
  }, [language, mode, tokens]);

  const preferences = useMemo(
    () => ({
      language, theme, mode, tokens,
      setLanguage: (chosen: Language) => {
        remember(LANGUAGE_KEY, chosen);
        storeLanguage(chosen);
        onChoice("lang");
      },
      setTheme: (chosen: Theme) => {
        remember(THEME_KEY, chosen);
        storeTheme(chosen);
        onChoice("theme");
      },
    }),
    [language, theme, mode, tokens, onChoice],
  );

  return (
    <PreferencesContext value={preferences}>
      <ConfigProvider theme={antdTheme(tokens)} locale={COMPONENT_WORDS[language]}>
        {children}
      </ConfigProvider>
    </PreferencesContext>
  );
}
