import type { ChangeMissing } from "@plumbline/schema/vocabulary/change-missing.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { chanceInterval } from "./chance-interval.ts";
import { NO_CHANGE, changeBetween } from "./change-between.ts";
import type { Change } from "./change-between.ts";
import type { Comparison, MetricSeries } from "./comparison.ts";
import { NOTHING_DERIVED } from "./derived/derived-series.ts";
import { deriveSeries } from "./derived/derive-series.ts";
import { judgeBand } from "./judge-band.ts";
import type { MetricPoint } from "./metric-values.ts";
import type { SeriesValues } from "./rank-values.ts";
import type { ComparePlan, PlannedPeriod, PlannedSpan } from "./plan-compare.ts";
import { RankTable, rankPeers } from "./ranks.ts";

/** The answer to a plan from its series, in the order of the selection. */
export function comparisonOf({ selection, reference }: ComparePlan, series: readonly MetricSeries[], version: DataVersion): Comparison {
  return {
    version,
    basis: selection.basis,
    accumulation: selection.accumulation,
    text: selection.text,
    acrossVersions: selection.acrossVersions,
    synthetic: series.some((one) => one.synthetic.includes(true)),
    referenceRegion: reference,
    regions: selection.regions,
    periods: selection.periods,
    series,
  };
}

/** Lays the values of one metric out as flat arrays, with changes, ranks and bands as far as the plan asks for them. */
export function assembleSeries(plan: ComparePlan, metric: SelectedMetric, values: SeriesValues, limit: number): MetricSeries {
  const { selection, periods, options } = plan;
  const size = selection.regions.length * periods.length;
  const empty = (): (number | null)[] => new Array<number | null>(size).fill(null);
  const ranks = new RankTable((level, span) => rankPeers(metric, plan.peers.get(level) ?? [], values, span, limit));
  const reference = periods.map(({ span }) => (options.reference ? values.at(plan.reference, span).value : null));
  const [numbers, numerators, denominators, n, coverage, lower, upper] = [empty(), empty(), empty(), empty(), empty(), empty(), empty()];
  const [yearOnYear, previousChange, rank, ranked, rankMove] = [empty(), empty(), empty(), empty(), empty()];
  const missing = new Array<MissingReason | null>(size).fill(null);
  const band = new Array<Band | null>(size).fill(null);
  const synthetic = new Array<boolean>(size).fill(false);
  const provisional = new Array<boolean>(size).fill(false);
  const tied = new Array<boolean>(size).fill(false);
  const yearOnYearMissing = new Array<ChangeMissing | null>(size).fill(null);
  const previousChangeMissing = new Array<ChangeMissing | null>(size).fill(null);
  const changeFrom = (region: Region, point: MetricPoint, base: PlannedSpan | null): Change =>
    base === null ? NO_CHANGE : changeBetween(metric, point, values.at(region, base));

  const fill = (index: number, region: Region, period: PlannedPeriod, line: number | null): void => {
    const point = values.at(region, period.span);
    numbers[index] = point.value;
    numerators[index] = point.numerator;
    denominators[index] = point.denominator;
    n[index] = point.n;
    coverage[index] = point.coverage;
    const interval = options.interval ? chanceInterval(metric, point, period.span) : null;
    lower[index] = interval?.lower ?? null;
    upper[index] = interval?.upper ?? null;
    missing[index] = point.missing;
    synthetic[index] = point.synthetic;
    provisional[index] = point.provisional;
    if (options.yearOnYear) ({ change: yearOnYear[index] = null, missing: yearOnYearMissing[index] = null } = changeFrom(region, point, period.yearBefore));
    ({ change: previousChange[index] = null, missing: previousChangeMissing[index] = null } = changeFrom(region, point, period.previous));
    if (options.reference) band[index] = judgeBand({ metric, reference: plan.reference, line, limit }, region, point, interval);
    if (!options.rank && !options.rankMove) return;
    const now = ranks.at(region.level, period.span);
    const place = region.own ? null : (now.of.get(region) ?? null);
    rank[index] = place;
    ranked[index] = now.ranked;
    tied[index] = now.tied.has(region);
    const before = period.previousRank === null ? undefined : ranks.at(region.level, period.previousRank).of.get(region);
    rankMove[index] = place === null || before === undefined ? null : before - place;
  };
  selection.regions.forEach((region, regionIndex) => {
    periods.forEach((period, periodIndex) => fill(regionIndex * periods.length + periodIndex, region, period, reference[periodIndex] ?? null));
  });
  const derived = (options.derived ?? null) === null ? NOTHING_DERIVED : deriveSeries({ plan, metric, values, ranks, line: reference, limit });
  const sentence = (regionIndex: number, periodIndex: number): string | null => {
    const [region, period] = [selection.regions[regionIndex], periods[periodIndex]];
    return region === undefined || period === undefined ? null : values.sentence(region, period.span);
  };
  return {
    metric, values: numbers, numerators, denominators, n, coverage, missing, synthetic, provisional, lower, upper,
    yearOnYear, yearOnYearMissing, previousChange, previousChangeMissing, rank, ranked, tied, rankMove, band, derived, reference, clocks: null, sentence,
  };
}
