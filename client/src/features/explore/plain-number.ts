/** More digits than these tell nothing of a measured figure. */
export const MOST_DIGITS = 6;

/** A number within a text: six significant digits at most, of whole numbers all, and the minus that is as wide as a digit. */
export function plainNumber(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(MOST_DIGITS))).replace("-", "\u2212");
}
