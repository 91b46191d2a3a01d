import { sampleQuantile } from "../sample-quantile.ts";
import type { FunnelScale } from "./funnel-scale.ts";

/** One unit: its figure (a share, or observed ÷ expected) and its trials or expected count. */
export interface FunnelUnit {
  readonly figure: number;
  readonly size: number;
}

export interface OverDispersion {
  /** The mean square of the winsorised z-scores: 1 where chance explains all differences. */
  readonly phi: number;
  /** The variance between units on the scale, beyond chance; 0 where phi leaves none. */
  readonly tau2: number;
  /** Whether phi is larger than chance makes it: above 1 + 2 √(2 ÷ units), two standard errors. */
  readonly significant: boolean;
}

/**
 * How many times its standard error a unit lies from the target on a scale; null where the unit has no size or its figure
 * no place on the scale.
 */
export function funnelZ({ figure, size }: FunnelUnit, target: number, scale: FunnelScale): number | null {
  const [scaled, centre] = [scale.to(figure), scale.to(target)];
  if (scaled === null || centre === null || !(size > 0)) return null;
  return (scaled - centre) / scale.standardError(size);
}

/**
 * Estimates over-dispersion from the units' z-scores, of which the share `trim` at each end (10 % unless told otherwise) is
 * drawn in to its quantile, so that true outliers do not hide themselves. Units without a z-score do not count. Null for
 * fewer than two units with one.
 *
 * Source: D. J. Spiegelhalter, Handling over-dispersion of performance indicators, Quality and Safety in Health Care 14
 * (2005) 347–351; the moment estimate of tau² is that of R. DerSimonian, N. Laird, Controlled Clinical Trials 7 (1986) 177–188.
 */
export function overDispersion(units: readonly FunnelUnit[], target: number, scale: FunnelScale, trim = 0.1): OverDispersion | null {
  const scored = units.flatMap((unit) => {
    const z = funnelZ(unit, target, scale);
    return z === null ? [] : [{ z, weight: 1 / scale.standardError(unit.size) ** 2 }];
  });
  const count = scored.length;
  const zs = scored.map(({ z }) => z);
  const [low, high] = [sampleQuantile(zs, trim), sampleQuantile(zs, 1 - trim)];
  if (count < 2 || low === null || high === null) return null;
  const phi = sum(zs.map((z) => Math.min(high, Math.max(low, z)) ** 2)) / count;
  const weight = sum(scored.map((unit) => unit.weight));
  const spare = weight - sum(scored.map((unit) => unit.weight ** 2)) / weight;
  return { phi, tau2: Math.max(0, (count * phi - (count - 1)) / spare), significant: phi > 1 + 2 * Math.sqrt(2 / count) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
