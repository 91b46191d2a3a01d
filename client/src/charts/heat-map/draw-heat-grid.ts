import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../../ui/tokens.ts";
import { baseOption } from "../base-option.ts";
import type { Drawing, Size } from "../drawing.ts";
import { lineThrough, textAt } from "../graphic.ts";
import { pathSeries } from "../path-series.ts";
import { textWidth } from "../text-width.ts";
import { cellMarks, cellPaths, cellValues } from "./heat-cells.ts";
import type { PlacedCell } from "./heat-cells.ts";
import { heatGridLayout, PERIOD_PITCH } from "./heat-grid-layout.ts";
import type { HeatGridLayout } from "./heat-grid-layout.ts";
import type { HeatMapView } from "./heat-map-view.ts";

/** Also of values in cells that are read from afar. */
const SIZE = 12;

/** Regions side by side under their county's name and value, time running down; needs `fitsAsGrid`. `filling`: the cells take the height that there is. */
export function drawHeatGrid(view: HeatMapView, tokens: Tokens, size: Size, filling = false): Drawing {
  const layout = heatGridLayout(view, size.width, filling ? size.height : null);
  const placed = placeCells(view, layout);
  return {
    summary: view.summary,
    marks: cellMarks(placed),
    option: {
      ...baseOption(view.summary),
      series: [pathSeries("cells", cellPaths(placed, view.classes, tokens, filling ? SIZE : undefined))],
      graphic: [...heads(view, layout, tokens), ...periodNames(view, layout, tokens), ...columnNames(view, layout, tokens), ...cellValues(placed, view.classes, tokens, filling ? SIZE : undefined)],
    },
  };
}

function placeCells(view: HeatMapView, layout: HeatGridLayout): PlacedCell[] {
  const { cellWidth, cellHeight, head } = layout;
  return view.periods.flatMap((period, row) =>
    view.groups.flatMap((group, index) =>
      group.columns.flatMap((column, place): PlacedCell[] => {
        const cell = column.cells[row];
        if (cell === undefined) return [];
        const left = (layout.groupLefts[index] ?? 0) + place * cellWidth;
        return [{ key: `${column.code} ${period.id}`, cell, box: { left: left + 0.5, top: head + row * cellHeight + 0.5, width: cellWidth - 1, height: cellHeight - 1 } }];
      }),
    ),
  );
}

/** The county's name and value over a rule; the value gives way where both have no room. */
function heads(view: HeatMapView, layout: HeatGridLayout, tokens: Tokens): GraphicComponentOption[] {
  return view.groups.flatMap((group, index) => {
    if (group.name === "" && group.value === "") return [];
    const left = layout.groupLefts[index] ?? 0;
    const width = group.columns.length * layout.cellWidth;
    const fits = textWidth(group.name, 13) + textWidth(group.value, SIZE) + 8 <= width;
    return [
      textAt(left, 12, group.name, { fill: tokens.text1, size: 13, weight: 600, width }),
      ...(fits ? [textAt(left + width, 12, group.value, { fill: tokens.text2, size: SIZE, align: "right" })] : []),
      lineThrough([[left, 26.5], [left + width - 1, 26.5]], { stroke: tokens.lineStrong, width: 1 }),
    ];
  });
}

/** The year once at the first period and at each first of a year; the last period stands out. */
function periodNames(view: HeatMapView, layout: HeatGridLayout, tokens: Tokens): GraphicComponentOption[] {
  const every = Math.max(1, Math.ceil(PERIOD_PITCH / layout.cellHeight));
  return view.periods.flatMap((period, row) => {
    const y = layout.head + (row + 0.5) * layout.cellHeight;
    const last = row === view.periods.length - 1;
    const year = period.year === view.periods[row - 1]?.year ? [] : [textAt(layout.yearRight, y, period.year, { fill: tokens.text3, size: SIZE, align: "right" })];
    if (period.short === "" || (row % every !== 0 && !last)) return year;
    const name = textAt(layout.periodRight, y, period.short, { fill: last ? tokens.text1 : tokens.text3, size: SIZE, align: "right", weight: last ? 600 : 400 });
    return [...year, name];
  });
}

function columnNames(view: HeatMapView, layout: HeatGridLayout, tokens: Tokens): GraphicComponentOption[] {
  const look = { fill: tokens.text2, size: SIZE } as const;
  return view.groups.flatMap((group, index) =>
    group.columns.flatMap((column, place) => {
      const x = (layout.groupLefts[index] ?? 0) + (place + 0.5) * layout.cellWidth;
      switch (layout.names) {
        case "level":
          return [textAt(x, layout.bottom + 14, column.name, { ...look, align: "center" })];
        case "stacked":
          return [textAt(x, layout.bottom + 5.5, column.name, { ...look, align: "center", baseline: "top", stacked: 13 })];
        case "oblique":
          return [textAt(x + 4, layout.bottom + 8, column.name, { ...look, align: "right", width: 160, turn: layout.rise })];
      }
    }),
  );
}
