/** How many places a unit has risen since before: 5 → 3 is 2, 3 → 5 is −2. Null when either place is missing. A definition, which estimates nothing. */
export function rankChange(place: number | null, before: number | null): number | null {
  return place === null || before === null ? null : before - place;
}
