import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import type { Drawing, Size } from "../drawing.ts";
import { lineThrough, textAt } from "../graphic.ts";
import type { ChartPeriod } from "../period-axis.ts";
import { pathSeries } from "../path-series.ts";
import { textWidth } from "../text-width.ts";
import { carriesValue, cellMarks, cellPaths, cellValues } from "./heat-cells.ts";
import type { PlacedCell } from "./heat-cells.ts";
import type { HeatColumn, HeatGroup, HeatMapView } from "./heat-map-view.ts";

const ROW = 22;
const HEAD = 46;
const SIZE = 12;
/** Of years over the periods' names. */
const LINE = 14;
/** Wider cells would be bars without a length. */
const MOST_CELL = 90;
/** A column of a period is at least this wide; where there is no room for all, the panel scrolls sideways as well. */
const LEAST = 8;

/** Pixels of the rows of every county, which stand below each other in the same columns. */
interface RowsLayout {
  readonly left: number;
  readonly cellWidth: number;
  /** The right edge of the cells, and of what stands beside them. */
  readonly end: number;
  readonly right: number;
  /** Above the cells; years stand in a line of their own where the periods' names have room below. */
  readonly head: number;
  readonly named: boolean;
}

function rowsLayout(view: HeatMapView, width: number): RowsLayout {
  const left = namesWidth(view);
  const across = (beside: number): number => Math.min(MOST_CELL, (width - left - beside) / Math.max(1, view.periods.length));
  const narrowest = across(valuesWidth(view, 0));
  // Values that stand in their cells leave their room to these.
  const cellWidth = across(valuesWidth(view, narrowest));
  const end = left + view.periods.length * cellWidth;
  const named = cellWidth >= Math.max(0, ...view.periods.map((period) => textWidth(period.short, SIZE))) + 4;
  return { left, cellWidth, end, right: end + valuesWidth(view, narrowest), head: named && view.periods.some((period) => period.year !== "") ? HEAD + LINE : HEAD, named };
}

/** The height of one county's rows in so much width. */
export function heatRowsHeight(view: HeatMapView, group: HeatGroup, width: number): number {
  return rowsLayout(view, width).head + group.columns.length * ROW + 14;
}

/** The width below which cells could no longer be pointed at. */
export function heatRowsWidth(view: HeatMapView): number {
  return namesWidth(view) + view.periods.length * LEAST + valuesWidth(view, 0);
}

/** One county: a row per region, time from left to right, and the latest value next to the latest cell. */
export function drawHeatRows(view: HeatMapView, group: HeatGroup, tokens: Tokens, size: Size): Drawing {
  const layout = rowsLayout(view, size.width);
  const { right } = layout;
  const placed = group.columns.flatMap((column, row) => rowCells(column, row, view.periods, layout));
  const summary = group.name === "" ? view.summary : `${group.name}: ${view.summary}`;
  return {
    summary,
    marks: cellMarks(placed),
    option: {
      ...baseOption(summary),
      series: [pathSeries("cells", cellPaths(placed, view.classes, tokens))],
      graphic: [
        textAt(0, 12, group.name, { fill: tokens.text1, size: 13, weight: 600, width: size.width - 60 }),
        textAt(right, 12, group.value, { fill: tokens.text2, size: SIZE, align: "right" }),
        lineThrough([[0, 24.5], [right, 24.5]], { stroke: tokens.lineStrong, width: 1 }),
        ...yearHeads(view.periods, layout, tokens),
        ...periodHeads(view.periods, layout, tokens),
        ...group.columns.flatMap((column, row) => rowTexts(column, row, view, layout, tokens)),
        ...cellValues(placed, view.classes, tokens),
      ],
    },
  };
}

function rowCells(column: HeatColumn, row: number, periods: readonly ChartPeriod[], { left, cellWidth, head }: RowsLayout): PlacedCell[] {
  return column.cells.flatMap((cell, place): PlacedCell[] => {
    const period = periods[place];
    if (period === undefined) return [];
    return [{ key: `${column.code} ${period.id}`, cell, box: { left: left + place * cellWidth + 0.5, top: head + row * ROW + 2, width: cellWidth - 1, height: ROW - 4 } }];
  });
}

/** The region's name; and its latest value, or why there is none, unless its cell carries that. */
function rowTexts(column: HeatColumn, row: number, { classes }: HeatMapView, { left, cellWidth, end, head }: RowsLayout, tokens: Tokens): GraphicComponentOption[] {
  const y = head + (row + 0.5) * ROW;
  const last = column.cells.at(-1);
  const name = textAt(0, y, column.name, { fill: tokens.text1, size: SIZE, width: left - 8 });
  if (last === undefined || carriesValue(last, classes, cellWidth - 1)) return [name];
  return [name, textAt(end + 8, y, last.value.text, { fill: last.value.kind === "observed" ? tokens.text1 : tokens.text3, size: SIZE })];
}

/** The year once at the first period and at each first of a year; the county's head repeats them, so that they are always near. */
function yearHeads(periods: readonly ChartPeriod[], { left, cellWidth }: RowsLayout, tokens: Tokens): GraphicComponentOption[] {
  const look = { fill: tokens.text3, size: SIZE } as const;
  const starts = periods.flatMap((period, place) => (period.year === "" || period.year === periods[place - 1]?.year ? [] : [{ year: period.year, x: left + place * cellWidth }]));
  return starts.flatMap(({ year, x }, at) => {
    const room = (starts[at + 1]?.x ?? Infinity) - 6;
    if (x + textWidth(year, SIZE) <= room) return [textAt(x, 36, year, look)];
    // Of two years that would touch, the first stands further left, over the names; any other gives way to the next.
    return at === 0 ? [textAt(room, 36, year, { ...look, align: "right" })] : [];
  });
}

function periodHeads(periods: readonly ChartPeriod[], { left, cellWidth, head, named }: RowsLayout, tokens: Tokens): GraphicComponentOption[] {
  return named ? periods.map((period, place) => textAt(left + (place + 0.5) * cellWidth, head - 10, period.short, { fill: tokens.text3, size: SIZE, align: "center" })) : [];
}

function namesWidth(view: HeatMapView): number {
  const widest = Math.max(0, ...view.groups.flatMap((group) => group.columns.map((column) => textWidth(column.name, SIZE))));
  return Math.min(110, widest) + 10;
}

/** For the latest values that stand beside cells so wide. */
function valuesWidth(view: HeatMapView, cellWidth: number): number {
  const beside = view.groups.flatMap((group) => group.columns.flatMap((column) => column.cells.at(-1) ?? [])).filter((cell) => !carriesValue(cell, view.classes, cellWidth - 1));
  const widest = Math.max(0, ...beside.map((cell) => textWidth(cell.value.text, SIZE)));
  return widest === 0 ? 0 : Math.min(92, widest) + 10;
}
