/**
 * Offsets across the axis by which equal discs do not overlap: each, from the least place up, stands as near to the axis as
 * those before it leave room; above and below in turn. The same places always give the same offsets.
 */
export function beeswarm(places: readonly number[], diameter: number): number[] {
  const offsets = new Array<number>(places.length).fill(0);
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const placed: { x: number; y: number }[] = [];
  for (const index of order) {
    const x = places[index] ?? 0;
    const near = placed.filter((other) => x - other.x < diameter);
    const free = candidates(near, x, diameter).find((y) => near.every((other) => Math.hypot(x - other.x, y - other.y) >= diameter - 1e-6)) ?? 0;
    offsets[index] = free;
    placed.push({ x, y: free });
  }
  return offsets;
}

/** The axis itself and every height at which a disc would touch one before it, the nearest first. */
function candidates(near: readonly { x: number; y: number }[], x: number, diameter: number): number[] {
  const touching = near.flatMap((other) => {
    const rise = Math.sqrt(Math.max(0, diameter ** 2 - (x - other.x) ** 2));
    return [other.y - rise, other.y + rise];
  });
  return [0, ...touching].sort((a, b) => a - b).sort((a, b) => Math.abs(a) - Math.abs(b));
}
