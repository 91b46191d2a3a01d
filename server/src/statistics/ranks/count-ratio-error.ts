/**
 * The standard error of one Poisson count over another: ratio × √(1 ÷ count + 1 ÷ over), from the variances of both. Of no
 * events that would be 0; there one is taken, for the error alone, as `events-error` does. Null unless over is positive and the
 * count 0 or more.
 *
 * Source: the delta method, as for the ratio of two rates in K. J. Rothman, S. Greenland, Modern Epidemiology (1998), chapter 14.
 */
export function countRatioStandardError(count: number, over: number): number | null {
  if (!(count >= 0) || count === Infinity || !(over > 0) || over === Infinity) return null;
  const taken = Math.max(count, 1);
  return (taken / over) * Math.sqrt(1 / taken + 1 / over);
}
