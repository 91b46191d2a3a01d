import type { LineSeriesOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { axisScale } from "../axis-scale.ts";
import { baseOption } from "../base-option.ts";
import type { Drawing, Size } from "../drawing.ts";
import { restsOnFew } from "../chart-value.ts";
import { endLabels } from "../end-labels.ts";
import type { EndLabel } from "../end-labels.ts";
import { aboveFlags, eventFlags, eventMarks, flagRow } from "../events/event-flags.ts";
import { plotAxes } from "../plot-axes.ts";
import { fewLine, lastDrawn, plotLine } from "../plot-line.ts";
import type { Plot } from "../plot.ts";
import { ribbon } from "../ribbon.ts";
import { textWidth } from "../text-width.ts";
import { timeLabelHeight, timeLabels } from "../time-labels.ts";
import { withAlpha } from "../with-alpha.ts";
import { drawnNumbers } from "./line-extent.ts";
import { lineMarks } from "./line-marks.ts";
import type { TrendLine, TrendView } from "./trend-view.ts";

/** More coloured lines than this in one plot cannot be told apart; the caller then draws small multiples. */
export const MOST_LINES = 4;

/** More intervals than this hide each other; tooltips and table still give them. */
const MOST_RIBBONS = 2;

const SIZE = 12;

/** Lines with ribbons, grey context behind them, the plumb line through them, and each name at its line's end. Throws above four series. */
export function drawTrend(view: TrendView, tokens: Tokens, size: Size): Drawing {
  const coloured = colourLines(view.lines, tokens);
  const labels = coloured.flatMap(endLabel);
  const room = Math.min(Math.max(0, ...labels.map(({ text }) => textWidth(text, SIZE))), Math.round(size.width * 0.38));
  const plot = trendPlot(view, size, room);
  const axes = plotAxes(plot, 0, true);
  return {
    summary: view.summary,
    marks: [...lineMarks(coloured.map(({ line }) => line).filter(({ role }) => role !== "context"), view.periods, plot), ...eventMarks(plot, view.events)],
    option: {
      ...baseOption(view.summary),
      grid: axes.grid,
      xAxis: axes.xAxis,
      yAxis: axes.yAxis,
      series: coloured.flatMap(({ line, colour }) => linesOf(line, colour, tokens)),
      graphic: [
        ...coloured.flatMap(({ line, area }) => (area === null ? [] : ribbon(plot, line.values, area))),
        ...timeLabels(aboveFlags(plot, flagRow(view.events)), view.periods, tokens, SIZE),
        ...eventFlags(plot, view.events, tokens),
        ...endLabels(plot, labels, SIZE, room + 4, tokens),
      ],
    },
  };
}

interface ColouredLine {
  readonly line: TrendLine;
  readonly colour: string;
  /** Fill of the ribbon; null where none is drawn. */
  readonly area: string | null;
}

function colourLines(lines: readonly TrendLine[], tokens: Tokens): ColouredLine[] {
  const series = lines.filter(({ role }) => role === "series");
  if (series.length > MOST_LINES) {
    throw new RangeError(`A trend draws at most ${MOST_LINES} coloured lines and was given ${series.length}; draw small multiples instead.`);
  }
  return lines.map((line) => {
    if (line.role === "context") return { line, colour: tokens.contextLine, area: null };
    if (line.role === "reference") return { line, colour: tokens.plumb, area: null };
    if (series.length === 1) return { line, colour: tokens.accent, area: tokens.ribbon };
    const colour = tokens.categorical[series.indexOf(line) % MOST_LINES] ?? tokens.accent;
    return { line, colour, area: series.length <= MOST_RIBBONS ? withAlpha(colour, 0.12) : null };
  });
}

function linesOf(line: TrendLine, colour: string, tokens: Tokens): LineSeriesOption[] {
  const look = { colour, ...{ series: { width: 2, z: 4 }, reference: { width: 1.6, z: 3 }, context: { width: 1, z: 2 } }[line.role] };
  const few = line.role === "context" ? [] : fewLine(line.code, 0, line.values, { ...look, ring: tokens.band.notRanked, ground: tokens.surface });
  return [plotLine(line.code, 0, line.values, look), ...few];
}

function endLabel({ line, colour }: ColouredLine): EndLabel[] {
  const last = line.role === "context" ? null : lastDrawn(line.values);
  if (last === null) return [];
  return [{ text: `${line.name} ${last.text}`, colour, place: last.place, value: last.value, weight: 600, few: restsOnFew(line.values[last.place]) }];
}

function trendPlot(view: TrendView, size: Size, room: number): Plot {
  const scale = axisScale(drawnNumbers(view.lines), view.unit, false);
  const left = Math.max(...scale.labels.map((label) => textWidth(label, SIZE))) + 10;
  const width = Math.max(40, size.width - left - room - 14);
  const bottom = timeLabelHeight(width, view.periods, SIZE) + flagRow(view.events);
  return { left, top: 10, width, height: Math.max(40, size.height - 10 - bottom), count: view.periods.length, scale };
}
