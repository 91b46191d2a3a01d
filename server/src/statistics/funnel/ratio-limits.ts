import { chiSquareQuantile } from "../distributions/chi-square-quantile.ts";
import type { Interval } from "../wilson.ts";

/**
 * The exact Poisson funnel limits of observed ÷ expected (a standardised ratio) around a target, 1 unless told otherwise:
 * the chi-square quantiles of 2 E and 2 (E + 1) degrees of freedom. For a rate, expected is the common rate × the unit's
 * base, and the limits are read against observed ÷ expected. Null unless expected and target are positive.
 *
 * Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202; as computed by NHS-R's FunnelPlotR.
 */
export function ratioFunnelLimits(expected: number, level: number, target = 1): Interval | null {
  if (!(expected > 0 && expected < Infinity) || !(target > 0)) return null;
  const tail = (1 - level) / 2;
  return {
    lower: (target * chiSquareQuantile(tail, 2 * expected)) / 2 / expected,
    upper: (target * chiSquareQuantile(1 - tail, 2 * expected + 2)) / 2 / expected,
  };
}
