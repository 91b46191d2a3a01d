import type { Point } from "../mark.ts";
import { inRings } from "../pick-mark.ts";

/** A line of a label, centred: how far below the label's point its middle lies, and its size, in pixels. */
export interface LabelLine {
  readonly below: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 3;
const REACH = 6;
/** Steps from a label's point, the nearest first. */
const MOVES = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, at): Point => [STEP * ((at % (2 * REACH + 1)) - REACH), STEP * (Math.floor(at / (2 * REACH + 1)) - REACH)])
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** The point nearest to a label's own from where all its lines lie inside the rings; null where none is near. */
export function fitLabel(rings: readonly (readonly Point[])[], [x, y]: Point, lines: readonly LabelLine[]): Point | null {
  const edges = lines.flatMap(({ below, width, height }) => [-1, 1].flatMap((side) => [-1, 0, 1].map((end): Point => [(side * width) / 2, below + (end * height) / 2])));
  const found = MOVES.find(([right, down]) => edges.every(([beside, below]) => inRings(rings, x + right + beside, y + down + below)));
  return found === undefined ? null : [x + found[0], y + found[1]];
}
