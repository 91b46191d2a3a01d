/** A value with its 95 % interval. */
export interface Bounded {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Whether a value rose or fell by more than chance: the 95 % interval of the difference, made of the two values' own score
 * intervals, leaves out 0 (R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics
 * in Medicine 17, 1998, method 10). The two must rest on different cases, as two quarters do.
 */
export function changedBeyondChance(before: Bounded, now: Bounded): "rose" | "fell" | "neither" {
  const difference = now.value - before.value;
  const lower = difference - Math.hypot(now.value - now.lower, before.upper - before.value);
  const upper = difference + Math.hypot(now.upper - now.value, before.value - before.lower);
  return lower > 0 ? "rose" : upper < 0 ? "fell" : "neither";
}
