import { binomialProbabilities, poissonProbabilities } from "../distributions/count-probabilities.ts";
import type { CountProbability } from "../distributions/count-probabilities.ts";

/** A figure that chance may give a unit, and how probably. */
export interface ChanceFigure {
  readonly figure: number;
  readonly probability: number;
}

/**
 * A scale on which a figure's chance variation does not depend on its own value, so that z-scores of units can be compared
 * and limits widened: `arcsine` for a proportion with its trials; `log` (NHS England's SHMI) and `square_root` (Care
 * Quality Commission) for observed ÷ expected with its expected count.
 */
export interface FunnelScale {
  /** The figure on the scale; null where the scale does not reach: the logarithm of nothing observed. */
  readonly to: (figure: number) => number | null;
  /** Back from the scale, cut to where figures can lie. */
  readonly from: (scaled: number) => number;
  /** The standard error on the scale by the unit's trials or expected count, which is positive. */
  readonly standardError: (size: number) => number;
  /** The figures that chance alone gives a unit of this size whose true figure is the target. */
  readonly byChance: (target: number, size: number) => readonly ChanceFigure[];
}

/**
 * Source: D. J. Spiegelhalter et al., Statistical methods for healthcare regulation: rating, screening and surveillance,
 * Journal of the Royal Statistical Society A 175 (2012) 1–47, as computed by NHS-R's FunnelPlotR. (Its square-root limits
 * are left unsquared there; here they come back to the figure's own unit.)
 */
export const FUNNEL_SCALES = {
  arcsine: {
    to: (share) => (share >= 0 && share <= 1 ? Math.asin(Math.sqrt(share)) : null),
    from: (angle) => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2,
    standardError: (trials) => 1 / (2 * Math.sqrt(trials)),
    byChance: (share, trials) => asFigures(binomialProbabilities(trials, share), Math.max(1, Math.round(trials))),
  },
  log: {
    to: (ratio) => (ratio > 0 ? Math.log(ratio) : null),
    from: (logarithm) => Math.exp(logarithm),
    standardError: (expected) => 1 / Math.sqrt(expected),
    byChance: eventsByChance,
  },
  square_root: {
    to: (ratio) => (ratio >= 0 ? Math.sqrt(ratio) : null),
    from: (root) => Math.max(0, root) ** 2,
    standardError: (expected) => 1 / (2 * Math.sqrt(expected)),
    byChance: eventsByChance,
  },
} as const satisfies Record<string, FunnelScale>;

function eventsByChance(ratio: number, expected: number): ChanceFigure[] {
  return asFigures(poissonProbabilities(ratio * expected), expected);
}

function asFigures(counts: readonly CountProbability[], size: number): ChanceFigure[] {
  return counts.map(({ count, probability }) => ({ figure: count / size, probability }));
}
