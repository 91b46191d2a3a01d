import { accumulationOf } from "../../filters/selection.ts";
import { capitalName } from "../../ui/formats/capital.ts";
import { pick, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";

/** A metric's name as a title, with what its figures run over, where that is more than the period: 调解和解率（累计）. */
export function figureName(metric: Parameters<typeof capitalName>[0], accumulated: string, language: Language): string {
  const accumulation = accumulationOf(accumulated);
  const name = capitalName(metric, language);
  if (accumulation === "period") return name;
  const word = wordsOf(language).accumulations[accumulation];
  return pick(language, `${name}（${word}）`, `${name} (${word.toLowerCase()})`);
}
