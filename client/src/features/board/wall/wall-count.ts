import { formatTightCount } from "../../../ui/formats/count.ts";
import { unitKind } from "../../../ui/formats/unit.ts";
import { pick, type Language } from "../../../ui/language.ts";
import type { Series } from "../measurement.ts";

/** How many the last value rests on, as briefly as a wall needs; empty where it is unknown or the value is a count itself. */
export function wallCount(series: Series, place: number, language: Language): string {
  const measured = series.at(place, series.periods.length - 1);
  const kind = unitKind(series.metric);
  if (measured.kind === "missing" || kind === "count") return "";
  const n = kind === "percent" ? measured.denominator : kind === "rate" ? measured.numerator : measured.n;
  return n === null ? "" : `n ${formatTightCount(n, pick(language, series.metric.countUnitZh, ""), language)}`.trim();
}
