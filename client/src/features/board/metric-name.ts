import { accumulationOf } from "../../filters/selection.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";

/** A metric's name as a title: the catalogue's, in English with a capital first letter. */
export function metricName(metric: { readonly nameZh: string; readonly nameEn: string }, language: Language): string {
  const name = nameOf(metric, language);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The same with what its figures run over, where that is more than the period: 调解和解率（累计）. */
export function figureName(metric: Parameters<typeof metricName>[0], accumulated: string, language: Language): string {
  const accumulation = accumulationOf(accumulated);
  const name = metricName(metric, language);
  if (accumulation === "period") return name;
  const word = wordsOf(language).accumulations[accumulation];
  return pick(language, `${name}（${word}）`, `${name} (${word.toLowerCase()})`);
}
