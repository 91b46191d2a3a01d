import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { GapReason } from "../../store/read/read-gap-reasons.ts";
import type { Comparison, MetricSeries } from "./comparison.ts";
import type { ComparePlan } from "./plan-compare.ts";

/** Reasons that were entered with gaps, by region. */
export type GapReasons = ReadonlyMap<string, readonly GapReason[]>;

/** True when a reason could be known for any of the answer's gaps: a single unit's live figure is not reported. */
export function hasUnitGaps(plan: ComparePlan, { basis, series }: Comparison): boolean {
  return basis === "live" && series.some((one) => one.missing.some((missing, index) => missing === "not_reported" && isUnit(plan, one, index)));
}

/**
 * Gives the gaps of single units the reason that was entered with them, for example 核实中 under query. Sums of many units keep
 * “not reported”.
 */
export function nameGaps(plan: ComparePlan, comparison: Comparison, reasons: GapReasons): Comparison {
  return reasons.size === 0 ? comparison : { ...comparison, series: comparison.series.map((series) => nameSeries(plan, series, reasons, comparison.version.version)) };
}

function isUnit(plan: ComparePlan, series: MetricSeries, index: number): boolean {
  return plan.selection.regions[Math.floor(index / plan.periods.length)]?.level === series.metric.definition.level;
}

function nameSeries(plan: ComparePlan, series: MetricSeries, reasons: GapReasons, version: number): MetricSeries {
  const { periods, selection } = plan;
  const measures = new Set(series.metric.definition.terms.map((term) => term.measure));
  const missing = series.missing.map((reason, index): MissingReason | null => {
    const region = selection.regions[Math.floor(index / periods.length)];
    const span = periods[index % periods.length]?.span;
    if (reason !== "not_reported" || region === undefined || span === undefined || !isUnit(plan, series, index)) return reason;
    const told = reasons.get(region.code)?.findLast(
      (one) => one.version <= version && measures.has(one.measure) && one.from < span.to && one.from + one.months > span.from,
    );
    return told?.reason ?? reason;
  });
  const sentence = (regionIndex: number, periodIndex: number): string | null => {
    const reason = missing[regionIndex * periods.length + periodIndex] ?? null;
    return (reason === null ? null : SENTENCES[reason]) ?? series.sentence(regionIndex, periodIndex);
  };
  return { ...series, missing, sentence };
}

const SENTENCES: Partial<Record<MissingReason, string>> = {
  under_query: "A figure that it takes is being checked and was taken back until then.",
};
