import type { GraphicComponentOption } from "echarts";
import type { ChartValue } from "./chart-value.ts";
import { areaOf } from "./graphic.ts";
import type { Point } from "./mark.ts";
import { xOf, yOf } from "./plot.ts";
import type { Plot } from "./plot.ts";
import { runs } from "./runs.ts";

/** The 95 % interval over time, one area per run of places that have one; a single place becomes a thin upright bar. */
export function ribbon(plot: Plot, values: readonly ChartValue[], fill: string): GraphicComponentOption[] {
  const bounds = values.map((value) =>
    value.kind === "observed" && value.lower !== null && value.upper !== null ? { lower: value.lower, upper: value.upper } : null,
  );
  return runs(bounds.length, (place) => bounds[place] !== null).map(([first, last]) => {
    const inside = bounds.slice(first, last + 1).flatMap((bound, step) => (bound === null ? [] : [{ ...bound, x: xOf(plot, first + step) }]));
    const half = first === last ? 3 : 0;
    const upper = inside.map(({ x, upper: y }): Point => [x, yOf(plot, y)]);
    const lower = inside.map(({ x, lower: y }): Point => [x, yOf(plot, y)]).reverse();
    const widened = half === 0 ? [...upper, ...lower] : [...sides(upper, half), ...sides(lower, half).reverse()];
    return areaOf(widened, fill, 1);
  });
}

const sides = (points: readonly Point[], half: number): Point[] => points.flatMap(([x, y]): Point[] => [[x - half, y], [x + half, y]]);
