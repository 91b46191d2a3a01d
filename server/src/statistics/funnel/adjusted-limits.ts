import { zOfLevel } from "../intervals/confidence-level.ts";
import type { Interval } from "../wilson.ts";
import type { FunnelScale } from "./funnel-scale.ts";

/** How the limits take over-dispersion in: the standard error times √phi, or the variance between units added to it. */
export type Dispersion = { readonly kind: "none" } | { readonly kind: "multiplicative"; readonly phi: number } | { readonly kind: "additive"; readonly tau2: number };

/**
 * Funnel limits on a variance-stabilising scale, brought back to the unit of the figure, around a target for a unit's
 * trials or expected count. A phi below 1 narrows nothing. Null unless size is positive and the target lies on the scale.
 *
 * Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202.
 */
export function adjustedFunnelLimits(target: number, size: number, scale: FunnelScale, dispersion: Dispersion, level: number): Interval | null {
  const centre = scale.to(target);
  if (centre === null || !(size > 0)) return null;
  const half = zOfLevel(level) * Math.sqrt(widened(scale.standardError(size) ** 2, dispersion));
  return { lower: scale.from(centre - half), upper: scale.from(centre + half) };
}

/**
 * Adjusted limits that enclose those of chance alone: these are exact (Wilson, Poisson), the adjusted ones approximate on
 * another scale, where near 0 or 1 they can come out narrower although they allow for more. Null where either is.
 */
export function enclosing(adjusted: Interval | null, plain: Interval | null): Interval | null {
  return adjusted === null || plain === null ? null : { lower: Math.min(adjusted.lower, plain.lower), upper: Math.max(adjusted.upper, plain.upper) };
}

function widened(variance: number, dispersion: Dispersion): number {
  switch (dispersion.kind) {
    case "none":
      return variance;
    case "multiplicative":
      return variance * Math.max(1, dispersion.phi);
    case "additive":
      return variance + dispersion.tau2;
  }
}
