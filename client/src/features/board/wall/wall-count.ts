import { formatTightCount } from "../../../ui/formats/count.ts";
import { unitKind } from "../../../ui/formats/unit.ts";
import { pick, type Language } from "../../../ui/language.ts";
import { wordsOf } from "../../../ui/words.ts";
import type { Series } from "../measurement.ts";

/** How many the last value rests on, as briefly as a wall needs, and that it may still change; empty where it is unknown or the value is a count itself. */
export function wallCount(series: Series, place: number, language: Language): string {
  const measured = series.at(place, series.periods.length - 1);
  const kind = unitKind(series.metric);
  if (measured.kind === "missing" || kind === "count" || kind === "rank") return "";
  // A rate counts one thing among others, and its n is those: residents, enterprises.
  const count = measured.n === null ? "" : `n ${formatTightCount(measured.n, kind === "rate" ? "" : pick(language, series.metric.countUnitZh, ""), language)}`.trim();
  return [count, measured.provisional ? wordsOf(language).provisional : ""].filter((text) => text !== "").join(" · ");
}
