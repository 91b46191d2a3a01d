import type { GraphicComponentOption } from "echarts";
import { chartFont } from "./chart-font.ts";
import type { Point } from "./mark.ts";

export interface TextLook {
  readonly fill: string;
  readonly size: number;
  readonly weight?: 400 | 500 | 600;
  readonly align?: "left" | "center" | "right";
  readonly baseline?: "top" | "middle" | "bottom";
  /** The text is cut with an ellipsis beyond this many pixels, of its second line where it may have two. */
  readonly width?: number;
  /** Room for two lines, which break where the text does, else between words. */
  readonly twoLines?: boolean;
  /** A halo in this colour keeps the text readable on lines and hatches. */
  readonly halo?: string;
  /** Degrees by which the text rises to the right, around its anchor. */
  readonly turn?: number;
  /** The characters stand below each other, so many pixels apart. */
  readonly stacked?: number;
}

/** Words at a pixel. Plain text: without a `rich` style the engine reads no markup, so braces and angle brackets stay as they are. */
export function textAt(x: number, y: number, text: string, look: TextLook): GraphicComponentOption {
  return {
    type: "text",
    x: round(x),
    y: round(y),
    z: 6,
    silent: true,
    ...(look.turn === undefined ? {} : { rotation: (look.turn * Math.PI) / 180 }),
    style: {
      ...(look.stacked === undefined ? { text: text.replace(look.twoLines === true ? /[^\S\n]+/g : /\s+/g, " ") } : { text: [...text.replace(/\s+/g, " ")].join("\n"), lineHeight: look.stacked }),
      fill: look.fill,
      font: `${look.weight ?? 400} ${look.size}px ${chartFont}`,
      align: look.align ?? "left",
      verticalAlign: look.baseline ?? "middle",
      ...(look.width === undefined ? {} : look.twoLines === true ? twoLines(look.width, look.size) : { width: look.width, overflow: "truncate" as const, ellipsis: "…" }),
      ...(look.halo === undefined ? {} : { stroke: look.halo, lineWidth: 3 }),
    },
  };
}

function twoLines(width: number, size: number) {
  const lineHeight = size + 3;
  return { width, lineHeight, height: 2 * lineHeight, overflow: "break" as const, lineOverflow: "truncate" as const, ellipsis: "…" };
}

export interface LineLook {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: readonly [number, number];
  readonly z?: number;
}

/** A straight or bent line through pixels. */
export function lineThrough(points: readonly Point[], look: LineLook): GraphicComponentOption {
  return {
    type: "polyline",
    z: look.z ?? 4,
    silent: true,
    shape: { points: points.map(rounded) },
    style: { fill: "none", stroke: look.stroke, lineWidth: look.width, ...(look.dash ? { lineDash: [...look.dash] } : {}) },
  };
}

/** A filled area between pixels. */
export function areaOf(points: readonly Point[], fill: string, z: number): GraphicComponentOption {
  return { type: "polygon", z, silent: true, shape: { points: points.map(rounded) }, style: { fill } };
}

/** A disc, with an edge where `stroke` is given. */
export function discAt(x: number, y: number, radius: number, fill: string, stroke?: string): GraphicComponentOption {
  return {
    type: "circle",
    z: 5,
    silent: true,
    shape: { cx: round(x), cy: round(y), r: radius },
    style: { fill, ...(stroke === undefined ? {} : { stroke, lineWidth: 1.5 }) },
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
const rounded = (point: Point): [number, number] => [round(point[0]), round(point[1])];
