/**
 * Moves labels of one column apart until no two are closer than `gap`: downwards where they touch, and up again where the lowest
 * would pass `bottom`. Returns the places in the given order.
 */
export function spreadLabels(places: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = order.map((index) => places[index] ?? 0);
  for (let at = 0; at < moved.length; at += 1) {
    moved[at] = Math.max(moved[at] ?? 0, at === 0 ? top : (moved[at - 1] ?? 0) + gap);
  }
  for (let at = moved.length - 1; at >= 0; at -= 1) {
    moved[at] = Math.min(moved[at] ?? 0, at === moved.length - 1 ? bottom : (moved[at + 1] ?? 0) - gap);
  }
  const result = new Array<number>(places.length).fill(0);
  order.forEach((index, at) => {
    result[index] = moved[at] ?? 0;
  });
  return result;
}
