import { formatCount, formatTightCount } from "../../ui/formats/count.ts";
import { isShare } from "../../ui/formats/evidence.ts";
import { formatShare } from "../../ui/formats/share.ts";
import { unitKind } from "../../ui/formats/unit.ts";
import { pick, type Language } from "../../ui/language.ts";
import type { BoardMetric, Observed } from "./measurement.ts";

/** How many a value rests on, shortened for a card: parts of a proportion or of a rate, otherwise n; empty where it is unknown. */
export function countText(metric: BoardMetric, observed: Observed, language: Language, write: typeof formatCount = formatTightCount): string {
  const counter = metric.countUnitZh;
  const { numerator, denominator, n } = observed;
  const kind = unitKind(metric);
  if (kind === "count" || kind === "rank" || n === null) return "";
  if (kind === "rate") return isShare(observed, metric) && numerator !== null ? `${write(numerator, "", language)}/${write(n, "", language)}` : `n ${write(n, "", language)}`;
  if (kind === "percent" && numerator !== null && denominator !== null) return formatShare(numerator, denominator, counter, language);
  return pick(language, write(n, counter, language), `n ${write(n, "", language)}`);
}

/** What stands behind “n”: the same in full. */
export function evidenceText(metric: BoardMetric, observed: Observed, language: Language): string {
  return countText(metric, observed, language, formatCount).replace(/^n /, "");
}
