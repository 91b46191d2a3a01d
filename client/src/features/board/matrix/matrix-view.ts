import type { Band } from "../../../charts/band.ts";
import type { MarkDetail } from "../../../charts/mark.ts";
import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { shortUnit, unitKind } from "../../../ui/formats/unit.ts";
import { nameOf, pick } from "../../../ui/language.ts";
import { chartValue } from "../chart-value.ts";
import { markDetail, type DetailContext } from "../mark-detail.ts";
import { readSeries, type BoardMetric, type BoardRegion } from "../measurement.ts";
import { metricName } from "../metric-name.ts";

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
  /** The reference region's value, or why there is none. */
  readonly line: string;
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

/** The table of a comparison whose last period is shown; the region of the line stands before the others. */
export function matrixView(comparison: BoardComparisonFragment, context: DetailContext): MatrixView {
  const { language, referenceRegion } = context;
  const shown = comparison.regions.flatMap((region, place) => (region.level === "COUNTY" ? [{ region, place }] : []));
  const line = comparison.regions.findIndex(({ code }) => code === referenceRegion.code);
  const last = comparison.periods.length - 1;
  const rows = comparison.series.map((answer, index): MatrixRow => {
    const series = readSeries(answer, comparison);
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
    const [gap = ""] = reasons.size === 1 ? reasons : [];
    return { metric: series.metric.code, definition: series.metric, number: index + 1, name: metricName(series.metric, language), unit, line: line < 0 ? "" : cell(line).text, cells, gap };
  });
  const count = (at: number, band: Band): number => rows.filter(({ cells }) => cells[at]?.band === band).length;
  return {
    regions: shown.map(({ region }, at) => ({ code: region.code, region, name: shortName(region, context), better: count(at, "better"), worse: count(at, "worse") })),
    rows,
  };
}

function shortName(region: BoardRegion, { language }: DetailContext): string {
  return pick(language, region.shortZh, nameOf(region, language));
}
