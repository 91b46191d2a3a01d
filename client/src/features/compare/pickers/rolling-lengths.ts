/** Quarters that are offered: below a year, the year, and longer ones that even out small counts. */
const OFFERED = [2, 3, 4, 6, 8, 12] as const;

/** What a reader may choose from, with what the address has chosen. */
export function rollingLengths(chosen: number): readonly number[] {
  return [...new Set([...OFFERED, chosen])].toSorted((a, b) => a - b);
}
