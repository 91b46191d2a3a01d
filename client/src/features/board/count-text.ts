import { formatTightCount } from "../../ui/formats/count.ts";
import { formatShare, formatTightShare } from "../../ui/formats/share.ts";
import { unitKind } from "../../ui/formats/unit.ts";
import { pick, type Language } from "../../ui/language.ts";
import type { BoardMetric, Observed } from "./measurement.ts";

/** How many a value rests on: parts of a proportion, the counted part of a rate, otherwise n; empty where it is unknown. */
export function countText(metric: BoardMetric, observed: Observed, language: Language): string {
  const counter = metric.countUnitZh;
  const { numerator, denominator, n } = observed;
  const kind = unitKind(metric);
  if (kind === "percent" && numerator !== null && denominator !== null) return formatShare(numerator, denominator, counter, language);
  if (kind === "rate" && numerator !== null) return formatTightCount(numerator, counter, language);
  if (kind === "count" || n === null) return "";
  return pick(language, formatTightCount(n, counter, language), `n ${formatTightCount(n, "", language)}`);
}

/** The same in a chart's narrow column. */
export function tightCountText(metric: BoardMetric, observed: Observed, language: Language): string {
  const { numerator, denominator, n } = observed;
  const kind = unitKind(metric);
  if (kind === "percent" && numerator !== null && denominator !== null) return formatTightShare(numerator, denominator, language);
  if (kind === "rate" && numerator !== null) return formatTightCount(numerator, "", language);
  return kind === "count" || n === null ? "" : formatTightCount(n, "", language);
}
