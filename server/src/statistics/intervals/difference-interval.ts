import type { Interval } from "../wilson.ts";

/** An estimate with its own interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/**
 * The interval of the difference one − other of two independent estimates, from their own intervals at the same level (square
 * and add); in their unit.
 *
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17
 * (1998) 873–890, method 10; for any estimate G. Y. Zou, A. Donner, Construction of confidence limits about effect measures,
 * Statistics in Medicine 27 (2008) 1693–1702.
 */
export function differenceInterval(one: Estimate, other: Estimate): Interval {
  const difference = one.value - other.value;
  return {
    lower: difference - Math.hypot(one.value - one.lower, other.upper - other.value),
    upper: difference + Math.hypot(one.upper - one.value, other.value - other.lower),
  };
}
