import { formatTightCount } from "../../../ui/formats/count.ts";
import { unitKind } from "../../../ui/formats/unit.ts";
import { pick, type Language } from "../../../ui/language.ts";
import type { Series } from "../measurement.ts";

/** How many the last value rests on, as briefly as a wall needs; empty where it is unknown or the value is a count itself. */
export function wallCount(series: Series, place: number, language: Language): string {
  const measured = series.at(place, series.periods.length - 1);
  const kind = unitKind(series.metric);
  if (measured.kind === "missing" || measured.n === null || kind === "count" || kind === "rank") return "";
  // A rate counts one thing among others, and its n is those: residents, enterprises.
  return `n ${formatTightCount(measured.n, kind === "rate" ? "" : pick(language, series.metric.countUnitZh, ""), language)}`.trim();
}
