import type { GridComponentOption, XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { Plot } from "./plot.ts";

/** The engine's grid and axes over exactly the plot's rectangle. */
export interface PlotAxes {
  readonly grid: GridComponentOption;
  readonly xAxis: XAXisComponentOption;
  readonly yAxis: YAXisComponentOption;
}

/** `id` tells plots of one drawing apart; `labelled` writes the value axis, whose lines stand in any case. */
export function plotAxes(plot: Plot, id: number, labelled: boolean, fontSize = 12): PlotAxes {
  const { min, max, step, labels } = plot.scale;
  return {
    grid: {
      id: `plot-${id}`,
      left: plot.left,
      top: plot.top,
      width: plot.width,
      height: plot.height,
      outerBoundsMode: "none",
    },
    // Time is drawn on a value axis of places, so that a place's pixel is known without the engine.
    xAxis: {
      type: "value",
      gridIndex: id,
      show: false,
      min: plot.count === 1 ? -0.5 : 0,
      max: plot.count === 1 ? 0.5 : plot.count - 1,
    },
    yAxis: {
      type: "value",
      gridIndex: id,
      min,
      max,
      interval: step,
      axisLabel: {
        show: labelled,
        fontSize,
        margin: 8,
        formatter: (value: number) => labels[Math.round((value - min) / step)] ?? "",
      },
    },
  };
}
