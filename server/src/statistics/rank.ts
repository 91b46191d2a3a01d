/**
 * Places by standard competition ranking: equal values share a place and the next takes the place after all of them
 * (1,1,3). Null entries take no place and push nobody down. Source: the function RANK of SQL (ISO/IEC 9075), which counts
 * the rows before a row's peers.
 */
export function competitionRanks(values: readonly (number | null)[], better: "higher" | "lower"): (number | null)[] {
  const order = Float64Array.from(values.filter((value) => value !== null)).sort();
  const count = order.length;
  const places = new Map<number, number>();
  // Ascending, so a value's first index is how many are lower, and what follows its last index how many are higher.
  for (let index = 0; index < count; index++) {
    const value = order[index] ?? 0;
    if (better === "higher") places.set(value, count - index);
    else if (!places.has(value)) places.set(value, index + 1);
  }
  return values.map((value) => (value === null ? null : (places.get(value) ?? null)));
}
