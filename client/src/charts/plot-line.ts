import type { LineSeriesOption } from "echarts";
import type { ChartValue } from "./chart-value.ts";
import { drawn, restsOnFew } from "./chart-value.ts";
import { runs } from "./runs.ts";

export interface PlotLineLook {
  readonly colour: string;
  readonly width: number;
  readonly z: number;
}

/** One line over time that breaks where a value is missing or rests on few; a value between two gaps shows as a dot. */
export function plotLine(id: string, plot: number, values: readonly ChartValue[], look: PlotLineLook): LineSeriesOption {
  const numbers = values.map((value) => (restsOnFew(value) ? null : drawn(value)));
  const alone = new Set(runs(numbers.length, (place) => numbers[place] !== null).flatMap(([first, last]) => (first === last ? [first] : [])));
  return {
    type: "line",
    id,
    xAxisIndex: plot,
    yAxisIndex: plot,
    z: look.z,
    silent: true,
    clip: false,
    showSymbol: alone.size > 0,
    connectNulls: false,
    // Plain where no place has a look of its own: the engine then goes through them once.
    data: numbers.map((value, place) => (alone.size === 0 ? [place, value ?? NaN] : {
      value: [place, value ?? NaN],
      symbol: alone.has(place) ? "circle" : "none",
      symbolSize: look.width + 3,
    })),
    lineStyle: { color: look.colour, width: look.width, join: "round" },
    itemStyle: { color: look.colour },
  };
}

/**
 * Values that rest on few as rings on a dotted line from one neighbour to the other: shown, and yet no part of the line, which
 * one case more or less would move across the whole plot. Empty where there is none.
 */
export function fewLine(id: string, plot: number, values: readonly ChartValue[], look: PlotLineLook & { readonly ring: string; readonly ground: string }): LineSeriesOption[] {
  if (!values.some(restsOnFew)) return [];
  const beside = (place: number): boolean => [place - 1, place, place + 1].some((one) => restsOnFew(values[one]));
  return [{
    type: "line",
    id: `${id} few`,
    xAxisIndex: plot,
    yAxisIndex: plot,
    // Rings stand over every line, the dotted part under its own.
    z: look.z,
    silent: true,
    clip: false,
    showSymbol: true,
    connectNulls: false,
    data: values.map((value, place) => ({
      value: [place, beside(place) ? (drawn(value) ?? NaN) : NaN],
      symbol: restsOnFew(value) ? "circle" : "none",
      symbolSize: 7,
      itemStyle: { color: look.ground, borderColor: look.ring, borderWidth: 1.3 },
    })),
    lineStyle: { color: look.colour, width: Math.max(1, look.width - 0.8), type: [2, 3], opacity: 0.7 },
  }];
}

/** The last place that holds a value, with the value; null when all are missing. */
export function lastDrawn(values: readonly ChartValue[]): { place: number; value: number; text: string } | null {
  const place = values.findLastIndex((value) => value.kind === "observed");
  const last = values[place];
  return last?.kind === "observed" ? { place, value: last.value, text: last.text } : null;
}
