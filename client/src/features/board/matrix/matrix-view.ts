import type { Band } from "../../../charts/band.ts";
import type { MarkDetail } from "../../../charts/mark.ts";
import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { shortUnit, unitKind } from "../../../ui/formats/unit.ts";
import { periodLabel } from "../../../ui/formats/period.ts";
import { capitalName } from "../../../ui/formats/capital.ts";
import { nameOf, pick, type Language } from "../../../ui/language.ts";
import { chartValue } from "../chart-value.ts";
import { markDetail, type DetailContext } from "../mark-detail.ts";
import { readSeries, type BoardMetric, type BoardRegion } from "../measurement.ts";

/** Metrics × regions of one period, in bands against the line. */
export interface MatrixView {
  readonly regions: readonly MatrixRegion[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRegion {
  readonly code: string;
  readonly region: BoardRegion;
  readonly name: string;
  /** In how many metrics it is better and worse than the line by more than chance. */
  readonly better: number;
  readonly worse: number;
}

export interface MatrixRow {
  readonly metric: string;
  readonly definition: BoardMetric;
  /** Its number in the list. */
  readonly number: number;
  readonly name: string;
  readonly unit: string;
  /** The period of its values where it is not the matrix' own: the year of a yearly metric; empty otherwise. */
  readonly period: string;
  /** The reference region's value (of a sum, called a total), or why there is none; null where it is not asked for. */
  readonly line: MatrixCell | null;
  /** One for each region. */
  readonly cells: readonly MatrixCell[];
  /** Why no region has a value, where it is the same reason for all; empty otherwise. */
  readonly gap: string;
}

export interface MatrixCell {
  readonly text: string;
  /** The reason in full where `text` is only a dash; empty otherwise. */
  readonly reason: string;
  readonly band: Band | null;
  readonly detail: MarkDetail;
}

export interface MatrixContext extends DetailContext {
  /** The metrics that are measured once a year, and their last whole year once it is read. */
  readonly yearly: { readonly metrics: readonly string[]; readonly comparison: BoardComparisonFragment | null };
}

/** The table of a comparison whose last period is shown; the region of the line stands before the others. */
export function matrixView(comparison: BoardComparisonFragment, context: MatrixContext): MatrixView {
  const { language, referenceRegion, yearly } = context;
  const shown = comparison.regions.flatMap((region, place) => (region.level === "COUNTY" ? [{ region, place }] : []));
  const line = comparison.regions.findIndex(({ code }) => code === referenceRegion.code);
  const rows = comparison.series.map((own, index): MatrixRow => {
    // The regions of both answers are the same, for both ask for them by the same words.
    const ofYear = yearly.comparison?.series.find(({ metric }) => metric.code === own.metric.code);
    const from = ofYear === undefined || yearly.comparison === null ? comparison : yearly.comparison;
    const series = readSeries(ofYear ?? own, from);
    const byYear = ofYear === undefined && yearly.metrics.includes(own.metric.code);
    const last = from.periods.length - 1;
    const period = from === comparison ? undefined : from.periods[last];
    const unit = unitKind(series.metric) === "percent" ? "%" : pick(language, series.metric.unitZh, shortUnit(series.metric, language));
    const cell = (place: number): MatrixCell => {
      const measured = series.at(place, last);
      const value = chartValue(series.metric, measured, language);
      const missing = value.kind === "missing";
      return {
        text: missing ? "—" : value.text, reason: missing ? value.text : "",
        band: measured.kind === "observed" && series.metric.direction !== "NEUTRAL" ? measured.band : null,
        detail: markDetail(series, place, last, context),
      };
    };
    const cells = shown.map(({ place }) => cell(place));
    const reasons = new Set(cells.map(({ reason }) => reason));
    const [reason = ""] = reasons.size === 1 ? reasons : [];
    const gap = byYear ? pick(language, "— 按年统计", "— measured by year") : reason;
    return { metric: series.metric.code, definition: series.metric, number: index + 1, name: capitalName(series.metric, language), unit, period: period === undefined ? "" : periodLabel(period, language), line: line < 0 ? null : lineOf(cell(line), series.metric, language), cells, gap };
  });
  const count = (at: number, band: Band): number => rows.filter(({ cells }) => cells[at]?.band === band).length;
  return {
    regions: shown.map(({ region }, at) => ({ code: region.code, region, name: shortName(region, context), better: count(at, "better"), worse: count(at, "worse") })),
    rows,
  };
}

/** A total does not look like what the regions beside it are compared with. */
function lineOf(cell: MatrixCell, { wholeIsTotal }: BoardMetric, language: Language): MatrixCell {
  return wholeIsTotal && cell.reason === "" ? { ...cell, text: pick(language, `合计 ${cell.text}`, `total ${cell.text}`) } : cell;
}

function shortName(region: BoardRegion, { language }: MatrixContext): string {
  return pick(language, region.shortZh, nameOf(region, language));
}
