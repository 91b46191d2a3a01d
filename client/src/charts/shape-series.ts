import type { CustomSeriesOption, CustomSeriesRenderItemReturn } from "echarts";
import type { Point } from "./mark.ts";

/** A shape at pixels; the same key moves from drawing to drawing instead of blinking. */
export interface Shape {
  readonly key: string;
  readonly drawn: CustomSeriesRenderItemReturn;
}

/** A line through pixels; it moves where it keeps its number of points. */
export function lineShape(key: string, points: readonly Point[], look: { readonly stroke: string; readonly width: number; readonly dash?: readonly [number, number] }): Shape {
  const style = { fill: "none", stroke: look.stroke, lineWidth: look.width, lineJoin: "round" as const, ...(look.dash === undefined ? {} : { lineDash: [...look.dash] }) };
  return { key: `${key} of ${points.length}`, drawn: { type: "polyline", shape: { points: points.map(([x, y]) => [x, y]), transition: ["points"] }, style } };
}

export function discShape(key: string, [x, y]: Point, radius: number, fill: string): Shape {
  return { key, drawn: { type: "circle", x, y, transition: ["x", "y"], shape: { cx: 0, cy: 0, r: radius }, style: { fill } } };
}

/** Shapes in the given order. */
export function shapeSeries(id: string, shapes: readonly Shape[]): CustomSeriesOption {
  return {
    type: "custom",
    id,
    z: 3,
    coordinateSystem: "none",
    silent: true,
    data: shapes.map(({ key }, index) => ({ id: key, name: key, value: [index] })),
    renderItem: ({ dataIndex }) => shapes[dataIndex]?.drawn ?? null,
  };
}
