export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: unknown): text is Language {
  return text === "zh-CN" || text === "en";
}

/** The Chinese or the English of two ready texts (or any other pair). */
export function pick<T>(language: Language, zh: T, en: T): T {
  return language === "zh-CN" ? zh : en;
}

/** A region's or metric's name in the language. */
export function nameOf(named: { readonly nameZh: string; readonly nameEn: string }, language: Language): string {
  return pick(language, named.nameZh, named.nameEn);
}
