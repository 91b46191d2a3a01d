import { nameOf, type Language } from "../../ui/language.ts";

/** A name as a title: in English with a capital first letter. */
export function metricTitle(named: { readonly nameZh: string; readonly nameEn: string }, language: Language): string {
  const name = nameOf(named, language);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
