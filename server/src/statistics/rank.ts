/**
 * Places by standard competition ranking: equal values share a place and the next takes the place after all of them
 * (1,1,3). Null entries take no place and push nobody down.
 */
export function competitionRanks(values: readonly (number | null)[], better: "higher" | "lower"): (number | null)[] {
  const order: { readonly index: number; readonly value: number }[] = [];
  values.forEach((value, index) => {
    if (value !== null) order.push({ index, value });
  });
  order.sort((a, b) => (better === "higher" ? b.value - a.value : a.value - b.value));
  const ranks: (number | null)[] = values.map(() => null);
  let place = 0;
  let previous: number | null = null;
  order.forEach(({ index, value }, position) => {
    if (previous === null || value !== previous) place = position + 1;
    previous = value;
    ranks[index] = place;
  });
  return ranks;
}
