/** Consecutive places that hold something: [first, last], both included. */
export type Run = readonly [first: number, last: number];

/** The runs of places for which `present` is true; what lies between is a gap. */
export function runs(length: number, present: (place: number) => boolean): Run[] {
  const found: Run[] = [];
  let first: number | null = null;
  for (let place = 0; place <= length; place += 1) {
    const here = place < length && present(place);
    if (here && first === null) first = place;
    if (!here && first !== null) {
      found.push([first, place - 1]);
      first = null;
    }
  }
  return found;
}
