import { formatCount, formatTightCount } from "../../ui/formats/count.ts";
import { formatEvidence } from "../../ui/formats/evidence.ts";
import { formatShare } from "../../ui/formats/share.ts";
import { unitKind } from "../../ui/formats/unit.ts";
import { pick, type Language } from "../../ui/language.ts";
import type { BoardMetric, Observed } from "./measurement.ts";

/** How many a value rests on, shortened for a card: parts of a proportion, the counted part of a rate, otherwise n; empty where it is unknown. */
export function countText(metric: BoardMetric, observed: Observed, language: Language, write: typeof formatCount = formatTightCount): string {
  const counter = metric.countUnitZh;
  const { numerator, denominator, n } = observed;
  const kind = unitKind(metric);
  if (kind === "count" || kind === "rank" || n === null) return "";
  if (kind === "percent" && numerator !== null && denominator !== null) return formatShare(numerator, denominator, counter, language);
  if (kind === "rate" && numerator !== null) return write(numerator, counter, language);
  return pick(language, write(n, counter, language), `n ${write(n, "", language)}`);
}

/** What stands behind “n”: the same in full with its counter, but of a rate, whose counted part may be brought to a year, the answer's n. */
export function evidenceText(metric: BoardMetric, observed: Observed, language: Language): string {
  return unitKind(metric) === "rate" ? formatEvidence(observed, metric, language) : countText(metric, observed, language, formatCount).replace(/^n /, "");
}
