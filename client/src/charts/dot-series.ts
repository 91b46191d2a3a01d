import type { CustomSeriesOption, CustomSeriesRenderItemReturn } from "echarts";
import type { Tokens } from "../ui/tokens.ts";
import type { Band } from "./band.ts";

/** A mark at a pixel; the same key moves from drawing to drawing instead of blinking. */
export interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly band: Band;
  /** Of a disc or ring; triangles are drawn in proportion. */
  readonly radius: number;
  /** Less than 1 where dots lie over each other. */
  readonly opacity?: number;
}

/** Discs, triangles and rings by band. */
export function dotSeries(id: string, dots: readonly Dot[], tokens: Tokens): CustomSeriesOption {
  return {
    type: "custom",
    id,
    z: 5,
    coordinateSystem: "none",
    silent: true,
    data: dots.map(({ key }, index) => ({ id: key, name: key, value: [index] })),
    renderItem: ({ dataIndex }) => {
      const dot = dots[dataIndex];
      return dot === undefined ? null : shapeOf(dot, tokens);
    },
  };
}

function shapeOf({ x, y, band, radius, opacity = 1 }: Dot, tokens: Tokens): CustomSeriesRenderItemReturn {
  const place = { x, y, transition: ["x", "y"] as ("x" | "y")[] };
  const colour = tokens.band[band];
  const edge = { stroke: tokens.surface, lineWidth: 1 };
  const [wide, high] = [radius * 1.25, radius * 1.15];
  switch (band) {
    case "better":
      return { ...place, type: "polygon", shape: { points: [[-wide, high], [0, -high], [wide, high]] }, style: { fill: colour, opacity, ...edge } };
    case "worse":
      return { ...place, type: "polygon", shape: { points: [[-wide, -high], [0, high], [wide, -high]] }, style: { fill: colour, opacity, ...edge } };
    case "similar":
      return { ...place, type: "circle", shape: { cx: 0, cy: 0, r: radius }, style: { fill: colour, opacity } };
    case "notRanked":
      return { ...place, type: "circle", shape: { cx: 0, cy: 0, r: Math.max(1, radius - 0.6) }, style: { fill: "none", stroke: colour, lineWidth: 1.4, opacity } };
  }
}
