import type { Size } from "../drawing.ts";
import type { Point } from "../mark.ts";
import { labelPoint } from "./label-point.ts";
import type { Outline } from "./outline.ts";
import { project } from "./project.ts";

/** Rings of each region in pixels of the drawing, and where its label has most room. */
export type PlacedOutline = ReadonlyMap<string, { readonly rings: readonly (readonly Point[])[]; readonly label: Point }>;

/** The places of an outline at the size that it was drawn in last: a metric or a quarter changes colours, not borders, and to find a label's place costs more than the rest of the drawing. */
const kept = new WeakMap<Outline, { readonly size: Size; readonly placed: PlacedOutline }>();

export function placeOutline(outline: Outline, size: Size): PlacedOutline {
  const before = kept.get(outline);
  if (before !== undefined && before.size.width === size.width && before.size.height === size.height) return before.placed;
  const placed = new Map([...project(outline, size, 4)].map(([code, rings]) => [code, { rings, label: labelPoint(rings, 1.5) }]));
  kept.set(outline, { size, placed });
  return placed;
}
