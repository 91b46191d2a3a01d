import { formatCount } from "../../ui/formats/count.ts";
import { pick, type Language } from "../../ui/language.ts";
import type { Series } from "./measurement.ts";
import { boardWords } from "./words.ts";

/** On how many the whole of a ranking rests: the denominator of the region that its parts make up; empty for what is no proportion. */
export function totalText(series: Series, code: string, language: Language): string {
  const whole = series.at(series.regions.findIndex((region) => region.code === code), series.periods.length - 1);
  if (whole.kind === "missing" || whole.denominator === null || !series.metric.proportion) return "";
  const count = formatCount(whole.denominator, series.metric.countUnitZh, language);
  return pick(language, boardWords(language).total(count), `n ${count}`);
}
