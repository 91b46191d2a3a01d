import type { ComparisonObject } from "@plumbline/schema/types/comparison.ts";
import type { MetricCellObject } from "@plumbline/schema/types/metric-cell.ts";
import type { MetricSeriesObject } from "@plumbline/schema/types/metric-series.ts";
import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { ClockSeries, Comparison, MetricSeries } from "../../query/compare/comparison.ts";
import { selectionHash } from "../../query/selection/selection-hash.ts";
import type { DerivedSeries } from "../../query/compare/derived/derived-series.ts";
import { accumulationNames } from "./accumulation.ts";
import { bandNames, changeGapNames, reasonNames } from "./codes.ts";
import { metricObject } from "./metric-object.ts";
import { periodObject } from "./period-object.ts";

/** Which of the two shapes of the same numbers are asked for, and whether the hash of the question is. */
export interface ComparisonShapes {
  readonly series: boolean;
  readonly cells: boolean;
  readonly hash: boolean;
}

export function comparisonObject(comparison: Comparison, shapes: ComparisonShapes, reportingYearStart: number): ComparisonObject {
  const { version, basis, accumulation, text, acrossVersions, synthetic, referenceRegion, regions, periods, series } = comparison;
  return {
    version: version.version,
    asOf: version.committedAt,
    basis,
    ...accumulationNames(accumulation),
    selection: text ?? "",
    hash: text === null || !shapes.hash ? "" : selectionHash(text),
    acrossVersions,
    synthetic,
    referenceRegion,
    regions,
    periods: periods.map((period) => periodObject(period, reportingYearStart)),
    series: shapes.series ? series.map(seriesObject) : [],
    cells: shapes.cells ? series.flatMap((one) => cellObjects(one, comparison)) : [],
  };
}

/** Written out, for a board has many: an object of forty fields that is put together from others costs as much as its numbers. */
function seriesObject(series: MetricSeries): MetricSeriesObject {
  const { derived } = series;
  const clocks = series.clocks ?? noClocks(series.values.length);
  return {
    metric: metricObject(series.metric),
    values: series.values,
    numerators: series.numerators,
    denominators: series.denominators,
    n: series.n,
    coverage: series.coverage,
    missing: reasonNames(series.missing),
    synthetic: series.synthetic,
    provisional: series.provisional,
    lower: series.lower,
    upper: series.upper,
    yearOnYear: series.yearOnYear,
    yearOnYearMissing: changeGapNames(series.yearOnYearMissing),
    previousChange: series.previousChange,
    previousChangeMissing: changeGapNames(series.previousChangeMissing),
    rank: series.rank,
    tied: series.tied,
    ranked: series.ranked,
    rankMove: series.rankMove,
    band: bandNames(series.band),
    yearToDate: derived.yearToDate,
    yearToDateCoverage: derived.yearToDateCoverage,
    rollingYear: derived.rollingYear,
    rollingYearCoverage: derived.rollingYearCoverage,
    attainment: derived.attainment,
    targetMet: derived.targetMet,
    shareOfParent: derived.shareOfParent,
    distanceToReference: derived.distanceToReference,
    distanceToBest: derived.distanceToBest,
    bandLevel: derived.bandLevel,
    targetBand: bandNames(derived.targetBand),
    targetBandLevel: derived.targetBandLevel,
    pastBand: bandNames(derived.pastBand),
    pastBandLevel: derived.pastBandLevel,
    smoothed: derived.smoothed,
    aired: clocks.aired,
    airedAt: clocks.airedAt,
    airings: clocks.airings,
    revised: clocks.revised,
    revisedTo: clocks.revisedTo,
    reference: series.reference,
  };
}

/** Nothing is known of airings where nobody asks, or where they are withheld. */
function noClocks(size: number): ClockSeries {
  const none = new Array<null>(size).fill(null);
  return { aired: none, airedAt: none, airings: none, revised: none, revisedTo: none };
}

function cellObjects(series: MetricSeries, { regions, periods }: Comparison): MetricCellObject[] {
  const ids = periods.map(periodId);
  const { ref, definition } = series.metric;
  return regions.flatMap((region, regionIndex) =>
    ids.map((period, periodIndex): MetricCellObject => {
      const at = regionIndex * ids.length + periodIndex;
      const missing = series.missing[at] ?? null;
      return {
        metric: ref,
        region: region.code,
        period,
        value: series.values[at] ?? null,
        numerator: series.numerators[at] ?? null,
        denominator: series.denominators[at] ?? null,
        n: series.n[at] ?? null,
        coverage: series.coverage[at] ?? null,
        missing,
        missingDetail: missing === null ? null : series.sentence(regionIndex, periodIndex),
        synthetic: series.synthetic[at] ?? false,
        provisional: series.provisional[at] ?? false,
        definitionVersion: definition.metric.version,
        lower: series.lower[at] ?? null,
        upper: series.upper[at] ?? null,
        yearOnYear: series.yearOnYear[at] ?? null,
        yearOnYearMissing: series.yearOnYearMissing[at] ?? null,
        previousChange: series.previousChange[at] ?? null,
        previousChangeMissing: series.previousChangeMissing[at] ?? null,
        rank: series.rank[at] ?? null,
        tied: series.tied[at] ?? false,
        rankMove: series.rankMove[at] ?? null,
        band: series.band[at] ?? null,
        ...derivedAt(series.derived, at),
        aired: series.clocks?.aired[at] ?? null,
        airedAt: series.clocks?.airedAt[at] ?? null,
        airings: series.clocks?.airings[at] ?? null,
        revised: series.clocks?.revised[at] ?? null,
        revisedTo: series.clocks?.revisedTo[at] ?? null,
      };
    }),
  );
}

function derivedAt(derived: DerivedSeries, at: number) {
  return {
    yearToDate: derived.yearToDate[at] ?? null,
    yearToDateCoverage: derived.yearToDateCoverage[at] ?? null,
    rollingYear: derived.rollingYear[at] ?? null,
    rollingYearCoverage: derived.rollingYearCoverage[at] ?? null,
    attainment: derived.attainment[at] ?? null,
    targetMet: derived.targetMet[at] ?? null,
    shareOfParent: derived.shareOfParent[at] ?? null,
    distanceToReference: derived.distanceToReference[at] ?? null,
    distanceToBest: derived.distanceToBest[at] ?? null,
    bandLevel: derived.bandLevel[at] ?? null,
    targetBand: derived.targetBand[at] ?? null,
    targetBandLevel: derived.targetBandLevel[at] ?? null,
    pastBand: derived.pastBand[at] ?? null,
    pastBandLevel: derived.pastBandLevel[at] ?? null,
    smoothed: derived.smoothed[at] ?? null,
  };
}
