import { metricName } from "../../ui/formats/metric-name.ts";
import type { Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import type { IndexQuestion } from "./index-input.ts";
import type { IndexMetric } from "./presets.ts";
import { indexWords } from "./words.ts";

/** Most metrics of one index. */
export const MOST_METRICS = 40;

/** Why an index cannot be asked for, with the way out; null where it can. */
export function faultOf({ recipe, normaliser, mean }: IndexQuestion, metrics: readonly IndexMetric[], language: Language): string | null {
  const words = indexWords(language);
  if (recipe.metrics.size === 0) return words.nothing;
  if (recipe.metrics.size > MOST_METRICS) return words.most(MOST_METRICS);
  if (normaliser === "Z_SCORE" && mean === "GEOMETRIC") return words.noGeometric;
  const lacking = metrics.filter(({ ref, target }) => recipe.metrics.has(ref) && (target ?? null) === null);
  if (normaliser === "TARGET" && lacking.length > 0) return words.lacksTarget(wordsOf(language).list(lacking.map((metric) => metricName(metric, language))));
  return null;
}
