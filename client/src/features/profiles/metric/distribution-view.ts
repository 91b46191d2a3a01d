import { distanceClasses } from "../../../charts/distance-classes.ts";
import type { RankingView } from "../../../charts/ranking/ranking-view.ts";
import type { StripView } from "../../../charts/strip/strip-view.ts";
import type { ProfileAnswerFragment } from "../../../generated/graphql.ts";
import { namedEvidence } from "../../../ui/formats/evidence.ts";
import { metricName } from "../../../ui/formats/metric-name.ts";
import { displayDecimals } from "../../../ui/formats/unit.ts";
import { formatValue } from "../../../ui/formats/value.ts";
import { nameOf } from "../../../ui/language.ts";
import { axisUnit, chartValue } from "../chart-texts.ts";
import { markDetail, type DetailContext } from "../mark-detail.ts";
import { measuredAt, type Measured, type MeasuredValue, type ProfileMetric } from "../measured.ts";
import { lineName } from "../texts.ts";
import { metricWords } from "./words.ts";

const DIRECTIONS = { HIGHER: "higher", LOWER: "lower", NEUTRAL: "neutral" } as const;

export interface RankingContext extends DetailContext {
  readonly smallNumberLimit: number;
}

/** Counties of the last period as bars against the line; null for an answer without series. */
export function rankingView(answer: ProfileAnswerFragment, context: RankingContext): RankingView | null {
  const series = answer.series[0];
  const period = answer.periods.at(-1);
  if (series === undefined || period === undefined) return null;
  const { language, smallNumberLimit } = context;
  const { metric } = series;
  const last = answer.periods.length - 1;
  const rows = answer.regions.flatMap((region, place) => (region.code === context.line.code || region.level === "TOWN" ? [] : [{ region, measured: measuredAt(series, answer.periods.length, place, last) }]));
  const ordered = rows.toSorted((a, b) => placeOrder(a.measured, b.measured, metric, smallNumberLimit));
  const line = lineOf(metric, series.reference[last] ?? null, context);
  const judged = rows.flatMap(({ measured }) => (measured.kind === "observed" && !isAside(measured, metric, smallNumberLimit) ? [measured.value] : []));
  return {
    summary: metricWords(language).rankingSentence(metricName(metric, language), ordered.map(({ region, measured }) => `${nameOf(region, language)} ${chartValue(measured, metric, language).text}`).join(", ")),
    reference: line,
    classes: line === null ? null : distanceClasses(judged, line.value, displayDecimals(metric), DIRECTIONS[metric.direction]),
    unit: axisUnit(metric, language),
    rows: ordered.map(({ region, measured }) => {
      const observed = measured.kind === "observed" ? measured : null;
      const aside = observed !== null && isAside(observed, metric, smallNumberLimit);
      return {
        code: region.code, name: nameOf(region, language), value: chartValue(measured, metric, language),
        band: metric.rankable ? (observed?.band ?? null) : aside ? "notRanked" : null,
        rank: !metric.rankable ? "" : observed?.rank === null || observed === null ? "–" : String(observed.rank),
        ranked: observed !== null && !aside,
        count: observed === null ? "" : namedEvidence(observed, metric, language),
        move: aside && isSmall(observed, smallNumberLimit) ? metricWords(language).below(String(smallNumberLimit)) : "", detail: markDetail(metric, measured, region, period, context),
      };
    }),
  };
}

/** Towns by county on one axis; null where none has a value. */
export function stripView(answer: ProfileAnswerFragment, context: DetailContext): StripView | null {
  const series = answer.series[0];
  const period = answer.periods.at(-1);
  if (series === undefined || period === undefined) return null;
  const { language } = context;
  const { metric } = series;
  const last = answer.periods.length - 1;
  const at = (place: number): Measured => measuredAt(series, answer.periods.length, place, last);
  const placed = answer.regions.map((region, place) => ({ region, measured: at(place) }));
  const towns = placed.filter(({ region }) => region.level === "TOWN");
  if (!towns.some(({ measured }) => measured.kind === "observed")) return null;
  return {
    summary: metricWords(language).stripSentence(metricName(metric, language), towns.length),
    unit: axisUnit(metric, language),
    reference: lineOf(metric, series.reference[last] ?? null, context),
    groups: placed.filter(({ region }) => region.level === "COUNTY").map(({ region, measured }) => ({
      code: region.code, name: nameOf(region, language), value: chartValue(measured, metric, language),
      units: towns.filter((town) => town.region.parentCode === region.code).map((town) => ({
        code: town.region.code, name: nameOf(town.region, language), value: chartValue(town.measured, metric, language),
        band: town.measured.kind === "observed" ? town.measured.band : "notRanked",
        detail: markDetail(metric, town.measured, town.region, period, context),
      })),
    })),
  };
}

/** A total of the whole is no line for its parts. */
function lineOf(metric: ProfileMetric, value: number | null, { language, line }: DetailContext): { readonly value: number; readonly text: string } | null {
  return value === null || metric.wholeIsTotal ? null : { value, text: `${lineName(line, language)} ${formatValue(value, metric, language)}` };
}

/** Ranked ones first, then values that stand apart, the better before the worse, then gaps. */
function placeOrder(a: Measured, b: Measured, metric: ProfileMetric, limit: number): number {
  const groupOf = (measured: Measured): number => (measured.kind === "missing" ? 2 : isAside(measured, metric, limit) ? 1 : 0);
  const group = groupOf(a) - groupOf(b);
  if (group !== 0 || a.kind === "missing" || b.kind === "missing") return group;
  const rank = (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE);
  if (rank !== 0) return rank;
  return metric.direction === "LOWER" ? a.value - b.value : b.value - a.value;
}

const isSmall = ({ n }: MeasuredValue, limit: number): boolean => n !== null && n < limit;

/** Whether a value stands apart from the others; of a metric that nobody is ranked by, because it rests on too few. */
function isAside(measured: MeasuredValue, metric: ProfileMetric, limit: number): boolean {
  return metric.rankable ? measured.band === "notRanked" : isSmall(measured, limit);
}
