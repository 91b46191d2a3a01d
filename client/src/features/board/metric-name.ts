import { nameOf, type Language } from "../../ui/language.ts";

/** A metric's name as a title: the catalogue's, in English with a capital first letter. */
export function metricName(metric: { readonly nameZh: string; readonly nameEn: string }, language: Language): string {
  const name = nameOf(metric, language);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
