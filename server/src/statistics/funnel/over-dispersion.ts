import { sampleQuantile } from "../sample-quantile.ts";
import { squareByChance } from "./square-by-chance.ts";
import type { FunnelScale } from "./funnel-scale.ts";
import { funnelZ } from "./funnel-z.ts";
import type { FunnelUnit } from "./funnel-z.ts";

export interface OverDispersion {
  /** The mean square of the winsorised z-scores. Where chance explains all differences it lies near 1, unless the target is near an end of the scale. */
  readonly phi: number;
  /** The variance between units on the scale, beyond chance; 0 where phi leaves none. */
  readonly tau2: number;
  /** Whether phi is larger than chance makes it: more than two standard deviations above the mean that chance alone gives units of these sizes. */
  readonly significant: boolean;
}

/**
 * Estimates over-dispersion from the units' z-scores, of which the share `trim` at each end (10 % unless told otherwise) is
 * drawn in to its quantile, so that true outliers do not hide themselves. Units without a z-score do not count. Null for
 * fewer than two units with one.
 *
 * What chance gives is summed up exactly for each unit's size: for a normal z it would come to the published 1 + 2 √(2 ÷ units).
 * It is not drawn in as the scores are, which makes `significant` the more careful.
 *
 * Source: D. J. Spiegelhalter, Handling over-dispersion of performance indicators, Quality and Safety in Health Care 14
 * (2005) 347–351; the moment estimate of tau² is that of R. DerSimonian, N. Laird, Controlled Clinical Trials 7 (1986) 177–188.
 */
export function overDispersion(units: readonly FunnelUnit[], target: number, scale: FunnelScale, trim = 0.1): OverDispersion | null {
  const scored = units.flatMap((unit) => {
    const z = funnelZ(unit, target, scale);
    return z === null ? [] : [{ z, size: unit.size, weight: 1 / scale.standardError(unit.size) ** 2 }];
  });
  const count = scored.length;
  const zs = scored.map(({ z }) => z);
  const [low, high] = [sampleQuantile(zs, trim), sampleQuantile(zs, 1 - trim)];
  if (count < 2 || low === null || high === null) return null;
  const phi = sum(zs.map((z) => Math.min(high, Math.max(low, z)) ** 2)) / count;
  const weight = sum(scored.map((unit) => unit.weight));
  const spare = weight - sum(scored.map((unit) => unit.weight ** 2)) / weight;
  return { phi, tau2: Math.max(0, (count * phi - (count - 1)) / spare), significant: phi > mostByChance(scored.map(({ size }) => size), target, scale) };
}

/** Two standard deviations above the mean of the units' mean square, where chance alone moves them. */
function mostByChance(sizes: readonly number[], target: number, scale: FunnelScale): number {
  const squares = sizes.flatMap((size) => squareByChance(size, target, scale) ?? []);
  return (sum(squares.map(({ mean }) => mean)) + 2 * Math.sqrt(sum(squares.map(({ variance }) => variance)))) / squares.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
