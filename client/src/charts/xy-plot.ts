import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../ui/tokens.ts";
import type { AxisScale } from "./axis-scale.ts";
import { lineThrough, textAt } from "./graphic.ts";
import { textWidth } from "./text-width.ts";

/** A rectangle of the drawing, in pixels, over two value scales. */
export interface XyPlot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: AxisScale;
  readonly y: AxisScale;
}

export function plotX({ left, width, x }: Pick<XyPlot, "left" | "width" | "x">, value: number): number {
  return left + ((value - x.min) / (x.max - x.min)) * width;
}

export function plotY({ top, height, y }: Pick<XyPlot, "top" | "height" | "y">, value: number): number {
  return top + height - ((value - y.min) / (y.max - y.min)) * height;
}

const ticks = ({ min, step, labels }: AxisScale): { value: number; label: string }[] => labels.map((label, tick) => ({ value: min + tick * step, label }));

/** Level lines with their values at the left. */
export function valueRules(plot: XyPlot, tokens: Tokens, size = 12): GraphicComponentOption[] {
  return ticks(plot.y).flatMap(({ value, label }) => {
    const y = Math.round(plotY(plot, value)) + 0.5;
    return [
      lineThrough([[plot.left, y], [plot.left + plot.width, y]], { stroke: tokens.line, width: 1, z: 0 }),
      textAt(plot.left - 8, y, label, { fill: tokens.text3, size, align: "right" }),
    ];
  });
}

/** Values below the plot, with upright lines where `ruled`; where they would run into each other, every other one, counted from the end that holds the unit. */
export function acrossRules(plot: Pick<XyPlot, "left" | "top" | "width" | "height" | "x">, tokens: Tokens, ruled: boolean, size = 12): GraphicComponentOption[] {
  const foot = plot.top + plot.height;
  const shown = ticks(plot.x);
  const between = plot.width / Math.max(1, shown.length - 1);
  const tight = shown.some(({ label }, tick) => tick > 0 && (textWidth(label, size) + textWidth(shown[tick - 1]?.label ?? "", size)) / 2 + 6 > between);
  return shown.flatMap(({ value, label }, tick) => {
    const x = Math.round(plotX(plot, value)) + 0.5;
    const words = tight && (shown.length - 1 - tick) % 2 === 1 ? [] : [textAt(x, foot + 14, label, { fill: tokens.text3, size, align: "center" })];
    return ruled ? [lineThrough([[x, plot.top], [x, foot]], { stroke: tokens.line, width: 1, z: 0 }), ...words] : words;
  });
}
