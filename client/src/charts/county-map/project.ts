import type { Size } from "../drawing.ts";
import type { Point } from "../mark.ts";
import type { Outline } from "./outline.ts";

/**
 * Degrees to pixels: equirectangular at the middle latitude (exact enough for a province or less), as large as fits with
 * `margin` pixels around, in the middle of the size.
 */
export function project(outline: Outline, size: Size, margin: number): Outline {
  const points = [...outline.values()].flat(2);
  if (points.length === 0) return outline;
  const west = Math.min(...points.map(([x]) => x));
  const east = Math.max(...points.map(([x]) => x));
  const south = Math.min(...points.map(([, y]) => y));
  const north = Math.max(...points.map(([, y]) => y));
  const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = Math.min((size.width - 2 * margin) / ((east - west) * squeeze), (size.height - 2 * margin) / (north - south));
  const left = (size.width - (east - west) * squeeze * scale) / 2;
  const top = (size.height - (north - south) * scale) / 2;
  const pixel = ([x, y]: Point): Point => [left + (x - west) * squeeze * scale, top + (north - y) * scale];
  return new Map([...outline].map(([code, rings]) => [code, rings.map((ring) => ring.map(pixel))]));
}
