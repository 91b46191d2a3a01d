import { zOfLevel } from "../intervals/confidence-level.ts";
import type { Interval } from "../wilson.ts";

/**
 * The funnel limits of a proportion: the shares whose Wilson interval ends exactly at the target, so that a unit lies
 * outside the funnel exactly when its own Wilson interval at that level leaves the target out. Solving Wilson's bound for
 * the share gives target ± z √(target (1 − target) ÷ trials); limits are cut at 0 and 1. Shares 0–1. Null unless trials is
 * positive and 0 ≤ target ≤ 1.
 *
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209–212; D. J. Spiegelhalter, Funnel
 * plots for comparing institutional performance, Statistics in Medicine 24 (2005) 1185–1202.
 */
export function proportionFunnelLimits(target: number, trials: number, level: number): Interval | null {
  if (!(trials > 0) || !(target >= 0 && target <= 1)) return null;
  const half = zOfLevel(level) * Math.sqrt((target * (1 - target)) / trials);
  return { lower: Math.max(0, target - half), upper: Math.min(1, target + half) };
}
