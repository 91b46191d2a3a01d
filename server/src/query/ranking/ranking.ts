import { monthIndex, shiftPeriod } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { compareSelection } from "../compare/compare.ts";
import type { CompareOptions } from "../compare/compare-options.ts";
import type { MetricSeries } from "../compare/comparison.ts";
import { notRanked, placesAmong } from "../compare/ranks.ts";
import type { PeerRanks, RankedPoint } from "../compare/ranks.ts";
import { accumulatedSpan, spanOf, startOfReportingYear } from "../compare/span.ts";
import type { QuestionContext } from "../question-context.ts";
import { assertSight, withinSight } from "../sight.ts";
import { assertAccumulation } from "../selection/assert-accumulation.ts";
import { parseMetric } from "../selection/parse-metrics.ts";
import { parsePeriod } from "../selection/parse-periods.ts";
import { parsePeerGroup } from "../selection/peer-group.ts";
import { assertUncertainty, withUncertainty } from "./rank-uncertainty.ts";
import type { Ranking, RankingRequest, RankingRow } from "./ranking-answer.ts";

const OPTIONS: CompareOptions = { yearOnYear: true, previousChange: false, rank: false, rankMove: false, reference: true, interval: true };

/** Places the regions of one level inside a region by one metric in one period; own-level leaves follow without a place. */
export async function ranking(context: QuestionContext, request: RankingRequest): Promise<Ranking> {
  const catalogue = await context.room.catalogues.of(context.tx);
  const { tree } = catalogue;
  const metric = parseMetric(request.metric, catalogue);
  const period = parsePeriod(request.period);
  assertAccumulation(request.accumulation);
  const { members } = parsePeerGroup(request, catalogue, true, "ranking");
  const asked = request.uncertainty ?? null;
  if (asked !== null) assertUncertainty(asked, members.length);
  const units = request.units ?? "as_then";
  assertSight(context.scope, request.basis, units === "today" ? catalogue.today.withTakenOver(members) : members);
  const options = withinSight(OPTIONS, context.scope, request.basis);
  const line = (options.line === undefined || options.line === null ? undefined : tree.get(options.line)) ?? tree.home;
  const periods = previousOf(period, request, catalogue).concat(period);
  // The line is a region like the others, unless the asker may not see it.
  const regions = options.reference ? [line, ...members.filter((member) => member !== line)] : members;
  const selection = { metrics: [metric], regions, periods, basis: request.basis, accumulation: request.accumulation, units, asOf: request.asOf ?? null, acrossVersions: false, text: null };
  const answer = await compareSelection(context, catalogue, selection, options);
  const [series] = answer.series;
  if (series === undefined) throw new Error("A comparison of one metric came back without it.");
  const limit = context.room.smallNumberLimit;
  const order = new Map(regions.map((region, index) => [region, index]));
  const at = (region: Region, step: number): number => (order.get(region) ?? 0) * periods.length + step;
  const ranks = periods.map((_, step) => placesAmong(metric, members, (region) => pointAt(series, at(region, step)), limit));
  const now = periods.length - 1;
  const rows = members.map((region) => rowOf(series, region, at(region, now), series.sentence(order.get(region) ?? 0, now), ranks[now], now === 0 ? undefined : ranks[0], limit));
  // In official order, so that a seed means the same whatever the values.
  const { rows: shown, uncertainty } = asked === null ? { rows, uncertainty: null } : withUncertainty(metric, rows, accumulatedSpan(spanOf(period), request.accumulation, catalogue.installation.reportingYearStart), asked);
  return {
    version: answer.version,
    basis: answer.basis,
    metric,
    period,
    referenceRegion: line,
    reference: options.reference ? (series.values[at(line, now)] ?? null) : null,
    referenceN: options.reference ? (series.n[at(line, now)] ?? null) : null,
    smallNumberLimit: limit,
    // An own-level leaf without figures is no row: it has nothing to say.
    uncertainty,
    rows: shown.filter((row) => !row.region.own || row.value !== null).sort(byPlace),
  };
}

/** The previous period, unless to date it lies in another reporting year. */
function previousOf(period: Period, request: RankingRequest, { installation }: InstallationCatalogue): Period[] {
  const before = shiftPeriod(period, -1);
  const yearOf = (one: Period): number => startOfReportingYear(monthIndex(one.start) + one.months - 1, installation.reportingYearStart);
  return request.accumulation === "year_to_date" && yearOf(before) !== yearOf(period) ? [] : [before];
}

function pointAt({ values, n, coverage }: MetricSeries, index: number): RankedPoint {
  return { value: values[index] ?? null, n: n[index] ?? null, coverage: coverage[index] ?? null };
}

function rowOf(
  series: MetricSeries,
  region: Region,
  index: number,
  sentence: string | null,
  places: PeerRanks | undefined,
  before: PeerRanks | undefined,
  limit: number,
): RankingRow {
  const point = pointAt(series, index);
  const { value, n, coverage } = point;
  const reason = value === null ? null : notRanked(series.metric, region, point, limit);
  const rank = places?.of.get(region) ?? null;
  const previous = before?.of.get(region);
  return {
    region,
    rank,
    tied: places?.tied.has(region) ?? false,
    rankMove: rank === null || previous === undefined ? null : previous - rank,
    value,
    numerator: series.numerators[index] ?? null,
    denominator: series.denominators[index] ?? null,
    n,
    coverage,
    lower: series.lower[index] ?? null,
    upper: series.upper[index] ?? null,
    band: series.band[index] ?? null,
    yearOnYear: series.yearOnYear[index] ?? null,
    yearOnYearMissing: series.yearOnYearMissing[index] ?? null,
    missing: series.missing[index] ?? null,
    missingDetail: value === null ? sentence : null,
    notRanked: reason ?? (value !== null && rank === null ? "no peers" : null),
    synthetic: series.synthetic[index] ?? false,
    provisional: series.provisional[index] ?? false,
    rankSet: null,
    rankShares: null,
  };
}

function byPlace(a: RankingRow, b: RankingRow): number {
  const [placeA, placeB] = [a.rank ?? Number.MAX_SAFE_INTEGER, b.rank ?? Number.MAX_SAFE_INTEGER];
  if (placeA !== placeB) return placeA - placeB;
  return a.region.code < b.region.code ? -1 : 1;
}
