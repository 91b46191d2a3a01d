type Point = readonly [number, number];
export interface Outline {
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
}
interface Segment {
  readonly code: string;
  readonly from: Point;
  readonly to: Point;
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];
const turn = (a: Point, b: Point, c: Point): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const between = (a: Point, b: Point, c: Point): boolean =>
  Math.min(a[0], b[0]) <= c[0] && c[0] <= Math.max(a[0], b[0]) && Math.min(a[1], b[1]) <= c[1] && c[1] <= Math.max(a[1], b[1]);

/** True when `p` lies on the segment but is none of its ends. */
const inside = (a: Point, b: Point, p: Point): boolean => turn(a, b, p) === 0 && between(a, b, p) && !same(a, p) && !same(b, p);

/** True when two segments share more than an end point; a border shared whole by two outlines is no conflict. */
function conflict(one: Segment, two: Segment): boolean {
  const whole = (same(one.from, two.from) && same(one.to, two.to)) || (same(one.from, two.to) && same(one.to, two.from));
  if (whole) return one.code === two.code;
  const crosses =
    turn(one.from, one.to, two.from) * turn(one.from, one.to, two.to) < 0 &&
    turn(two.from, two.to, one.from) * turn(two.from, two.to, one.to) < 0;
  return (
    crosses || inside(one.from, one.to, two.from) || inside(one.from, one.to, two.to) ||
    inside(two.from, two.to, one.from) || inside(two.from, two.to, one.to)
  );
}

/** Twice the signed area of a closed ring; positive when it runs counter-clockwise. */
export function doubleArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/**
 * Sentences about what is wrong with a set of outlines in whole-number coordinates: open or repeated rings' points,
 * segments that cross or touch within an outline, and outlines that cross each other's. Empty when all is sound.
 */
export function outlineFaults(outlines: readonly Outline[]): string[] {
  const faults: string[] = [];
  const segments: Segment[] = [];
  for (const { code, rings } of outlines) {
    for (const ring of rings) {
      const [first] = ring;
      const last = ring.at(-1);
      if (first === undefined || last === undefined || ring.length < 4 || !same(first, last)) faults.push(`${code}: a ring is not closed`);
      if (new Set(ring.map(String)).size !== ring.length - 1) faults.push(`${code}: a ring passes one point twice`);
      ring.slice(1).forEach((to, at) => segments.push({ code, from: ring[at] ?? to, to }));
    }
  }
  const left = (segment: Segment): number => Math.min(segment.from[0], segment.to[0]);
  const right = (segment: Segment): number => Math.max(segment.from[0], segment.to[0]);
  segments.sort((a, b) => left(a) - left(b));
  segments.forEach((one, at) => {
    for (let next = at + 1; next < segments.length; next += 1) {
      const two = segments[next];
      if (two === undefined || left(two) > right(one)) break;
      if (conflict(one, two)) faults.push(`${one.code} and ${two.code} meet at ${String(one.from)} – ${String(two.from)}`);
    }
  });
  return faults;
}
