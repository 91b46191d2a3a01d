import type { LineSeriesOption } from "echarts";
import type { ChartValue } from "./chart-value.ts";
import { drawn } from "./chart-value.ts";
import { runs } from "./runs.ts";

export interface PlotLineLook {
  readonly colour: string;
  readonly width: number;
  readonly z: number;
}

/** One line over time that breaks where a value is missing; a value between two gaps shows as a dot. */
export function plotLine(id: string, plot: number, values: readonly ChartValue[], look: PlotLineLook): LineSeriesOption {
  const numbers = values.map(drawn);
  const alone = new Set(runs(numbers.length, (place) => numbers[place] !== null).flatMap(([first, last]) => (first === last ? [first] : [])));
  return {
    type: "line",
    id,
    xAxisIndex: plot,
    yAxisIndex: plot,
    z: look.z,
    silent: true,
    clip: false,
    showSymbol: true,
    connectNulls: false,
    data: numbers.map((value, place) => ({
      value: [place, value ?? NaN],
      symbol: alone.has(place) ? "circle" : "none",
      symbolSize: look.width + 3,
    })),
    lineStyle: { color: look.colour, width: look.width, join: "round" },
    itemStyle: { color: look.colour },
  };
}

/** The last place that holds a value, with the value; null when all are missing. */
export function lastDrawn(values: readonly ChartValue[]): { place: number; value: number; text: string } | null {
  const place = values.findLastIndex((value) => value.kind === "observed");
  const last = values[place];
  return last?.kind === "observed" ? { place, value: last.value, text: last.text } : null;
}
