import type { AxisScale } from "../axis-scale.ts";
import type { Size } from "../drawing.ts";
import type { Plot } from "../plot.ts";
import { textWidth } from "../text-width.ts";
import type { BarsView } from "./bars-view.ts";

/** Pixels of upright bars. */
export interface BarPlaces {
  readonly plot: Plot;
  /** Width of a category, of a bar, and from bar to bar. */
  readonly across: number;
  readonly barWidth: number;
  readonly pitch: number;
  /** Every how many categories a label has room. */
  readonly every: number;
  /** The middle of a category, and of one of its bars. */
  middle(place: number): number;
  bar(place: number, series: number): number;
}

export function barPlaces(view: BarsView, size: Size, scale: AxisScale): BarPlaces {
  const left = Math.max(...scale.labels.map((label) => textWidth(label, 12))) + 10;
  const line = view.reference?.text ?? view.steps?.text ?? "";
  // Strong letters are a little wider.
  const right = line === "" ? 4 : Math.ceil(textWidth(line, 12) * 1.1) + 10;
  const top = view.series.length > 1 ? 30 : 18;
  const plot = { left, top, width: Math.max(40, size.width - left - right), height: Math.max(40, size.height - top - 26), count: view.categories.length, scale };
  const across = plot.width / Math.max(1, view.categories.length);
  const series = Math.max(1, view.series.length);
  const barWidth = Math.min(28, (across * 0.7) / (series * 1.15));
  const pitch = barWidth * 1.15;
  const widest = Math.max(0, ...view.categories.map(({ label }) => textWidth(label, 12)));
  const middle = (place: number): number => plot.left + (place + 0.5) * across;
  return {
    plot,
    across,
    barWidth,
    pitch,
    every: Math.max(1, Math.ceil((Math.min(widest, 72) + 6) / across)),
    middle,
    bar: (place, index) => middle(place) + (index - (series - 1) / 2) * pitch,
  };
}
