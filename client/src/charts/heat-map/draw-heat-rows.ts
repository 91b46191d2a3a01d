import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import type { Drawing, Size } from "../drawing.ts";
import { lineThrough, textAt } from "../graphic.ts";
import type { ChartPeriod } from "../period-axis.ts";
import { pathSeries } from "../path-series.ts";
import { textWidth } from "../text-width.ts";
import { cellMarks, cellPaths } from "./heat-cells.ts";
import type { PlacedCell } from "./heat-cells.ts";
import type { HeatColumn, HeatGroup, HeatMapView } from "./heat-map-view.ts";

const ROW = 22;
const HEAD = 46;
const SIZE = 12;
/** A column of a period is at least this wide; where there is no room for all, the panel scrolls sideways as well. */
const LEAST = 8;

/** The height of one county's rows. */
export function heatRowsHeight(group: HeatGroup): number {
  return HEAD + group.columns.length * ROW + 14;
}

/** The width below which cells could no longer be pointed at. */
export function heatRowsWidth(view: HeatMapView): number {
  return namesWidth(view) + view.periods.length * LEAST + valuesWidth(view);
}

/** One county: a row per region, time from left to right, and the latest value next to the latest cell. */
export function drawHeatRows(view: HeatMapView, group: HeatGroup, tokens: Tokens, size: Size): Drawing {
  const left = namesWidth(view);
  const right = valuesWidth(view);
  const cellWidth = Math.min(28, (size.width - left - right) / Math.max(1, view.periods.length));
  const placed = group.columns.flatMap((column, row) => rowCells(column, row, view.periods, left, cellWidth));
  const summary = group.name === "" ? view.summary : `${group.name}: ${view.summary}`;
  const end = left + view.periods.length * cellWidth;
  return {
    summary,
    marks: cellMarks(placed),
    option: {
      ...baseOption(summary),
      series: [pathSeries("cells", cellPaths(placed, view.classes, tokens))],
      graphic: [
        textAt(0, 12, group.name, { fill: tokens.text1, size: 13, weight: 600, width: size.width - 60 }),
        textAt(end + right, 12, group.value, { fill: tokens.text2, size: SIZE, align: "right" }),
        lineThrough([[0, 24.5], [end + right, 24.5]], { stroke: tokens.lineStrong, width: 1 }),
        ...periodHeads(view.periods, left, cellWidth, tokens),
        ...group.columns.flatMap((column, row) => rowTexts(column, row, left, end, tokens)),
      ],
    },
  };
}

function rowCells(column: HeatColumn, row: number, periods: readonly ChartPeriod[], left: number, cellWidth: number): PlacedCell[] {
  return column.cells.flatMap((cell, place): PlacedCell[] => {
    const period = periods[place];
    if (period === undefined) return [];
    return [{ key: `${column.code} ${period.id}`, cell, box: { left: left + place * cellWidth + 0.5, top: HEAD + row * ROW + 2, width: cellWidth - 1, height: ROW - 4 } }];
  });
}

function rowTexts(column: HeatColumn, row: number, left: number, end: number, tokens: Tokens): GraphicComponentOption[] {
  const y = HEAD + (row + 0.5) * ROW;
  const last = column.cells.at(-1)?.value;
  return [
    textAt(0, y, column.name, { fill: tokens.text1, size: SIZE, width: left - 8 }),
    textAt(end + 8, y, last?.text ?? "", { fill: last?.kind === "observed" ? tokens.text1 : tokens.text3, size: SIZE }),
  ];
}

/** Each period where there is room, otherwise the years alone; the county's head repeats them, so that they are always near. */
function periodHeads(periods: readonly ChartPeriod[], left: number, cellWidth: number, tokens: Tokens): GraphicComponentOption[] {
  const dense = cellWidth < Math.max(0, ...periods.map((period) => textWidth(period.short, SIZE))) + 4;
  const look = { fill: tokens.text3, size: SIZE } as const;
  const starts = periods.flatMap((period, place) => (period.year === periods[place - 1]?.year ? [] : [place]));
  return periods.flatMap((period, place) => {
    // A year is written from its column's edge; where it reaches into the next one, that period gives way.
    const year = starts.includes(place - 1) ? (periods[place - 1]?.year ?? "") : "";
    if (!starts.includes(place) && textWidth(year, SIZE) + 4 > 1.5 * cellWidth - textWidth(period.short, SIZE) / 2) return [];
    if (!starts.includes(place)) return dense ? [] : [textAt(left + (place + 0.5) * cellWidth, 36, period.short, { ...look, align: "center" })];
    // Of two years that would touch, the earlier one gives way.
    const next = starts[starts.indexOf(place) + 1];
    if (next !== undefined && (next - place) * cellWidth < textWidth(period.year, SIZE) + 6) return [];
    return [textAt(left + place * cellWidth, 36, period.year, look)];
  });
}

function namesWidth(view: HeatMapView): number {
  const widest = Math.max(0, ...view.groups.flatMap((group) => group.columns.map((column) => textWidth(column.name, SIZE))));
  return Math.min(110, widest) + 10;
}

function valuesWidth(view: HeatMapView): number {
  const widest = Math.max(0, ...view.groups.flatMap((group) => group.columns.map((column) => textWidth(column.cells.at(-1)?.value.text ?? "", SIZE))));
  return Math.min(92, widest) + 10;
}
