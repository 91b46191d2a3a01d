import type { CustomSeriesOption } from "echarts";

/** Many shapes of one look as a single outline: thousands of cells cost the engine a handful of elements. */
export interface ShapePath {
  /** SVG path data in pixels of the drawing. */
  readonly d: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly width?: number;
}

/** Outlines drawn in the given order. */
export function pathSeries(id: string, paths: readonly ShapePath[], z = 2): CustomSeriesOption {
  return {
    type: "custom",
    id,
    z,
    coordinateSystem: "none",
    silent: true,
    data: paths.map((_, index) => [index]),
    renderItem: ({ dataIndex }) => {
      const path = paths[dataIndex];
      if (path === undefined) return null;
      const { d, fill, stroke, width } = path;
      return { type: "path", shape: { pathData: d }, style: { fill, ...(stroke === undefined ? {} : { stroke, lineWidth: width ?? 1 }) } };
    },
  };
}
