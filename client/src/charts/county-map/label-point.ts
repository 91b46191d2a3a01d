import type { Point } from "../mark.ts";
import { inRings } from "../pick-mark.ts";

const CELLS = 18;
const ROUNDS = 3;

/** The point inside the rings where a label, `aspect` times as wide as high, keeps most room to the borders; found by a grid that closes in. */
export function labelPoint(rings: readonly (readonly Point[])[], aspect: number): Point {
  const points = rings.flat();
  let left = Math.min(...points.map(([x]) => x));
  let top = Math.min(...points.map(([, y]) => y));
  let width = Math.max(...points.map(([x]) => x)) - left;
  let height = Math.max(...points.map(([, y]) => y)) - top;
  const middle: Point = [left + width / 2, top + height / 2];
  let best = middle;
  let most = -Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let cell = 0; cell < CELLS * CELLS; cell += 1) {
      const x = left + ((cell % CELLS) + 0.5) * (width / CELLS);
      const y = top + (Math.floor(cell / CELLS) + 0.5) * (height / CELLS);
      // Of places with the same room the one nearer to the middle is the calmer.
      const room = inRings(rings, x, y) ? distanceToRings(rings, x, y, aspect) - Math.hypot(x - middle[0], y - middle[1]) * 0.02 : -Infinity;
      if (room > most) {
        most = room;
        best = [x, y];
      }
    }
    width /= 4;
    height /= 4;
    left = best[0] - width / 2;
    top = best[1] - height / 2;
  }
  return best;
}

/** Least distance to a border, with horizontal distances divided by the aspect. */
function distanceToRings(rings: readonly (readonly Point[])[], x: number, y: number, aspect: number): number {
  let least = Infinity;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const a = ring[at - 1];
      const b = ring[at];
      if (a !== undefined && b !== undefined) least = Math.min(least, toSegment((a[0] - x) / aspect, a[1] - y, (b[0] - x) / aspect, b[1] - y));
    }
  }
  return least;
}

/** Distance of the origin from the segment between two points. */
function toSegment(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
