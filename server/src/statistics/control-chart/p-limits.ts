import { countedBases, present, threeSigma } from "./control-limits.ts";
import type { ControlLimits } from "./control-limits.ts";

/**
 * The limits of a p chart: the common share p of all points ± 3 √(p (1 − p) ÷ n) by each point's own n, as shares 0–1,
 * cut at 0 and 1. Null at a point without trials or with events outside 0 … n; such a point does not count for the centre.
 *
 * Source: W. A. Shewhart's p chart after D. C. Montgomery, Introduction to statistical quality control, 7.2.
 */
export function pLimits(events: readonly (number | null)[], trials: readonly (number | null)[]): (ControlLimits | null)[] {
  const counted = countedBases(events, trials, (n) => n);
  const total = present(counted).sum;
  if (total === 0) return counted.map(() => null);
  const share = present(events.map((x, at) => (counted[at] === null ? null : x))).sum / total;
  return counted.map((n) => (n === null ? null : threeSigma(share, Math.sqrt((share * (1 - share)) / n), 0, 1)));
}
