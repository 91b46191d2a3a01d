import { countedBases, present, threeSigma } from "./control-limits.ts";
import type { ControlLimits } from "./control-limits.ts";

/**
 * The limits of a u chart: the common rate u of all points ± 3 √(u ÷ base) by each point's own base, in events per unit of
 * base, cut at 0. Null at a point without events or without a positive base; such a point does not count for the centre.
 *
 * Source: W. A. Shewhart's u chart after D. C. Montgomery, Introduction to statistical quality control, 7.3.
 */
export function uLimits(events: readonly (number | null)[], bases: readonly (number | null)[]): (ControlLimits | null)[] {
  const counted = countedBases(events, bases, () => Infinity);
  const total = present(counted).sum;
  if (total === 0) return counted.map(() => null);
  const rate = present(events.map((x, at) => (counted[at] === null ? null : x))).sum / total;
  return counted.map((base) => (base === null ? null : threeSigma(rate, Math.sqrt(rate / base), 0)));
}
