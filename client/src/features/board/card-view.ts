import type { SparklineView } from "../../charts/sparkline/sparkline-view.ts";
import { withDetail } from "../../charts/with-detail.ts";
import { formatCoverage } from "../../ui/formats/completeness.ts";
import { formatMissing } from "../../ui/formats/missing.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { describeMove, formatMove, formatRank } from "../../ui/formats/rank.ts";
import { displayDecimals } from "../../ui/formats/unit.ts";
import { formatValue, valueParts } from "../../ui/formats/value.ts";
import type { BandShape } from "../../ui/components/band-shape.tsx";
import { capitalName } from "../../ui/formats/capital.ts";
import type { Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import { changeText, type Tone } from "./change-text.ts";
import { chartValue } from "./chart-value.ts";
import { countText } from "./count-text.ts";
import { markDetail, type DetailContext } from "./mark-detail.ts";
import type { BoardMetric, Series } from "./measurement.ts";
import { targetBand, type TargetBand } from "./target-band.ts";
import { boardWords } from "./words.ts";

/** One card, ready to be written. */
export interface CardView {
  readonly metric: string;
  readonly name: string;
  readonly value: { readonly kind: "value"; readonly number: string; readonly unit: string } | { readonly kind: "gap"; readonly text: string };
  readonly band: { readonly shape: BandShape; readonly text: string };
  /** Empty where it is unknown. */
  readonly count: string;
  readonly change: { readonly text: string; readonly tone: Tone };
  /** Null for the home region, which has no peers. */
  readonly rank: { readonly text: string; readonly move: string; readonly moveMeaning: string } | null;
  readonly spark: SparklineView;
}

export interface CardContext extends DetailContext {
  /** Ranks of all peers in the period, so that a tie is said; null where the region has no peers. */
  readonly peerRanks: readonly (number | null)[] | null;
}

const SHAPES: Record<TargetBand["kind"], BandShape> = {
  better: "better", similar: "similar", worse: "worse", met: "similar", neutral: "notRanked", "no target": "notRanked", "no value": "notRanked",
};

function bandText(band: TargetBand, language: Language): string {
  const words = boardWords(language);
  switch (band.kind) {
    case "neutral":
      return words.neutral;
    case "no target":
      return words.noTarget;
    case "no value":
      return words.noValue;
    case "better":
    case "similar":
    case "worse":
    case "met":
      return words.targetBands[band.kind];
  }
}

const OPERATORS: Record<string, string> = { ">=": "≥", "<=": "≤", "=": "" };

function targetOf(metric: BoardMetric, language: Language): SparklineView["target"] {
  if (metric.target === null) return null;
  const { operator, value } = metric.target;
  const digits = Number.isInteger(value) ? 0 : displayDecimals(metric);
  // A share cannot pass 100 %, so the sign would only ask a question there.
  const sign = value === 100 && metric.unitZh === "%" ? "" : (OPERATORS[operator] ?? "");
  return { value, text: boardWords(language).target(`${sign}${formatNumber(value, digits, language)}`) };
}

/** The card of one region (by its place in the answer), for the answer's last period. */
export function cardView(series: Series, region: number, context: CardContext): CardView {
  const { language } = context;
  const { metric } = series;
  const words = boardWords(language);
  const last = series.periods.length - 1;
  const measured = series.at(region, last);
  const band = targetBand(metric, measured);
  const name = capitalName(metric, language);
  const rank = context.peerRanks === null || measured.kind === "missing" ? null : rankText(measured.rank, measured.rankMove, context.peerRanks, language);
  return {
    metric: metric.code,
    name,
    value: measured.kind === "observed" ? { kind: "value", ...valueParts(measured.value, metric, language) } : { kind: "gap", text: formatMissing(measured.reason, language) },
    band: { shape: SHAPES[band.kind], text: bandText(band, language) },
    count: measured.kind === "observed" ? [countText(metric, measured, language), formatCoverage(measured.coverage, language), measured.provisional ? wordsOf(language).provisional : ""].filter((text) => text !== "").join(" · ") : "",
    change: changeText(series, region, last, measured, language),
    rank: context.peerRanks === null ? null : (rank ?? { text: words.notRanked, move: "", moveMeaning: "" }),
    spark: {
      summary: words.sentence([words.sparkline(name, periodSpan(series, language)), ...extremes(series, region, language)]),
      target: targetOf(metric, language),
      points: series.periods.map((_, period) => withDetail({ value: chartValue(metric, series.at(region, period), language) }, () => markDetail(series, region, period, context))),
    },
  };
}

function rankText(rank: number | null, move: number | null, peers: readonly (number | null)[], language: Language): CardView["rank"] {
  if (rank === null) return null;
  const tied = peers.filter((peer) => peer === rank).length > 1;
  return {
    text: formatRank(rank, tied, language),
    move: move === null ? "" : formatMove(move),
    moveMeaning: move === null ? "" : describeMove(move, language),
  };
}

/** The first and the last period as a range. */
export function periodSpan(series: Series, language: Language): string {
  const [first, last] = [series.periods[0], series.periods.at(-1)];
  if (first === undefined || last === undefined) return "";
  return boardWords(language).trendOf(periodLabel(first, language), periodLabel(last, language));
}

/** Lowest, highest and latest value of a region in words. */
export function extremes(series: Series, region: number, language: Language): string[] {
  const words = boardWords(language);
  const values = series.periods.flatMap((_, period) => {
    const measured = series.at(region, period);
    return measured.kind === "observed" ? [measured.value] : [];
  });
  const write = (value: number): string => formatValue(value, series.metric, language);
  const latest = chartValue(series.metric, series.at(region, series.periods.length - 1), language).text;
  return values.length === 0 ? [words.latest(latest)] : [words.lowest(write(Math.min(...values))), words.highest(write(Math.max(...values))), words.latest(latest)];
}
