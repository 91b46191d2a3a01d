import type { Mark, Point, Zone } from "./mark.ts";

/** The index of the mark under a pointer at (x, y) in pixels of the drawing, or null. */
export function pickMark(marks: readonly Mark[], x: number, y: number): number | null {
  let best: number | null = null;
  let least = Infinity;
  marks.forEach((mark, index) => {
    if (!holds(mark.zone, x, y)) return;
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

function holds(zone: Zone, x: number, y: number): boolean {
  switch (zone.kind) {
    case "rect":
      return x >= zone.left && x <= zone.left + zone.width && y >= zone.top && y <= zone.top + zone.height;
    case "shape":
      return inRings(zone.rings, x, y);
  }
}

/** Even-odd rule: a point is inside when a ray from it crosses the rings an odd number of times. */
export function inRings(rings: readonly (readonly Point[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let here = 0, before = ring.length - 1; here < ring.length; before = here, here += 1) {
      const a = ring[here];
      const b = ring[before];
      if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue;
      if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}
