import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../ui/tokens.ts";
import { lineThrough, textAt } from "./graphic.ts";
import type { ChartPeriod } from "./period-axis.ts";
import { placeWidth, xOf } from "./plot.ts";
import type { Plot } from "./plot.ts";
import { textWidth } from "./text-width.ts";

/** Below a plot: each period where there is room, and the year once at the first period and at each first of a year. */
export function timeLabels(plot: Plot, periods: readonly ChartPeriod[], tokens: Tokens, size: number): GraphicComponentOption[] {
  const bottom = plot.top + plot.height;
  const dense = placeWidth(plot) < Math.max(...periods.map((period) => textWidth(period.short, size)), 0) + 8;
  const look = { fill: tokens.text3, size, align: "center" } as const;
  const years = yearStarts(plot, periods, size);
  const marks: GraphicComponentOption[] = years.flatMap((place) => {
    const x = xOf(plot, place);
    return [
      ...(dense ? [lineThrough([[x, bottom], [x, bottom + 4]], { stroke: tokens.lineStrong, width: 1 })] : []),
      textAt(x, bottom + (dense ? 13 : 29), periods[place]?.year ?? "", look),
    ];
  });
  if (dense) return marks;
  return [...marks, ...periods.map((period, place) => textAt(xOf(plot, place), bottom + 13, period.short, look))];
}

/** Height that the labels take below the plot. */
export function timeLabelHeight(plotWidth: number, periods: readonly ChartPeriod[], size: number): number {
  const place = plotWidth / Math.max(1, periods.length - 1);
  return place < Math.max(...periods.map((period) => textWidth(period.short, size)), 0) + 8 ? 22 : 38;
}

/** Places that carry a year; of two that would touch, the earlier gives way when it is not the first of its year. */
function yearStarts(plot: Plot, periods: readonly ChartPeriod[], size: number): number[] {
  const starts = periods.flatMap((period, place) => (period.year !== periods[place - 1]?.year ? [place] : []));
  const room = textWidth("2026", size) + 10;
  const kept: number[] = [];
  for (const place of starts.reverse()) {
    const next = kept.at(-1);
    if (next === undefined || xOf(plot, next) - xOf(plot, place) >= room) kept.push(place);
  }
  return kept.reverse();
}
