import { formatCount } from "../../ui/formats/count.ts";
import { unitKind } from "../../ui/formats/unit.ts";
import { pick, type Language } from "../../ui/language.ts";
import type { Series } from "./measurement.ts";
import { boardWords } from "./words.ts";

/** On how many the whole of a ranking rests: the denominator of the region that its parts make up, or its n; empty for a count, which is its own. */
export function totalText(series: Series, code: string, language: Language): string {
  const whole = series.at(series.regions.findIndex((region) => region.code === code), series.periods.length - 1);
  const kind = unitKind(series.metric);
  if (whole.kind === "missing" || kind === "count" || kind === "rank") return "";
  const n = series.metric.proportion ? whole.denominator : whole.n;
  if (n === null) return "";
  // A rate's n are others than those that it counts: residents, enterprises.
  const count = formatCount(n, kind === "rate" ? "" : series.metric.countUnitZh, language);
  return kind === "rate" ? `n ${count}` : pick(language, boardWords(language).total(count), `n ${count}`);
}
