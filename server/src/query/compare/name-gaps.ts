import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { ReadTransaction } from "../../store/driver/database.ts";
import { readGapReasons } from "../../store/read/read-gap-reasons.ts";
import type { GapReason } from "../../store/read/read-gap-reasons.ts";
import type { Comparison, MetricSeries } from "./comparison.ts";
import type { ComparePlan } from "./plan-compare.ts";
import type { Span } from "./span.ts";

interface Gap {
  readonly series: MetricSeries;
  readonly index: number;
  readonly region: Region;
  readonly span: Span;
}

/**
 * Gives the gaps of single units the reason that was entered with them, for example 核实中 under query. Sums of many units keep
 * “not reported”. One query, and none when nothing is missing.
 */
export async function nameGaps(tx: ReadTransaction, plan: ComparePlan, comparison: Comparison): Promise<Comparison> {
  const gaps = comparison.basis === "live" ? unitGaps(plan, comparison) : [];
  if (gaps.length === 0) return comparison;
  const regions = [...new Set(gaps.map(({ region }) => region))];
  const reasons = await readGapReasons(tx, {
    measures: [...new Set(gaps.flatMap(({ series }) => series.metric.definition.terms.map((term) => term.measure)))],
    places: regions.map(({ countyCode, code }) => ({ countyCode, regionCode: code })),
    from: Math.min(...gaps.map(({ span }) => span.from)),
    to: Math.max(...gaps.map(({ span }) => span.to)),
    version: comparison.version.version,
  });
  if (reasons.length === 0) return comparison;
  const named = new Map<MetricSeries, (MissingReason | null)[]>();
  for (const gap of gaps) {
    const reason = reasons.find((one) => explains(one, gap))?.reason;
    if (reason === undefined) continue;
    let missing = named.get(gap.series);
    if (missing === undefined) named.set(gap.series, (missing = [...gap.series.missing]));
    missing[gap.index] = reason;
  }
  return { ...comparison, series: comparison.series.map((series) => withReasons(series, named.get(series), comparison.periods.length)) };
}

function unitGaps(plan: ComparePlan, comparison: Comparison): Gap[] {
  return comparison.series.flatMap((series) =>
    series.missing.flatMap((missing, index): Gap[] => {
      const region = comparison.regions[Math.floor(index / plan.periods.length)];
      const span = plan.periods[index % plan.periods.length]?.span;
      if (missing !== "not_reported" || region === undefined || span === undefined) return [];
      return region.level === series.metric.definition.level ? [{ series, index, region, span }] : [];
    }),
  );
}

function explains(reason: GapReason, { series, region, span }: Gap): boolean {
  return (
    reason.region === region.code &&
    reason.from < span.to &&
    reason.from + reason.months > span.from &&
    series.metric.definition.terms.some((term) => term.measure === reason.measure)
  );
}

const SENTENCES: Partial<Record<MissingReason, string>> = {
  under_query: "A figure that it takes is being checked and was taken back until then.",
};

function withReasons(series: MetricSeries, missing: readonly (MissingReason | null)[] | undefined, periods: number): MetricSeries {
  if (missing === undefined) return series;
  const sentence = (regionIndex: number, periodIndex: number): string | null => {
    const reason = missing[regionIndex * periods + periodIndex] ?? null;
    return (reason === null ? null : SENTENCES[reason]) ?? series.sentence(regionIndex, periodIndex);
  };
  return { ...series, missing, sentence };
}
