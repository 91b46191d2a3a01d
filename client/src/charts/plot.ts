import type { AxisScale } from "./axis-scale.ts";

/** A rectangle of the drawing, in pixels, over `count` places in time and a value scale. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly scale: AxisScale;
}

/** The pixel of a place in time; a single place stands in the middle. */
export function xOf(plot: Plot, place: number): number {
  return plot.count === 1 ? plot.left + plot.width / 2 : plot.left + (place / (plot.count - 1)) * plot.width;
}

/** The pixel of a value; greater values stand higher. */
export function yOf(plot: Plot, value: number): number {
  const { min, max } = plot.scale;
  return plot.top + plot.height - ((value - min) / (max - min)) * plot.height;
}

/** The width of one place in time. */
export function placeWidth(plot: Plot): number {
  return plot.count === 1 ? plot.width : plot.width / (plot.count - 1);
}
