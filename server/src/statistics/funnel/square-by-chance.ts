import type { FunnelScale } from "./funnel-scale.ts";
import { funnelZ } from "./funnel-z.ts";

export interface SquareByChance {
  readonly mean: number;
  readonly variance: number;
}

/**
 * The mean and the variance of a unit's squared z-score where chance alone moves the unit from the target: exact sums over
 * the counts that its size allows, of which those without a place on the scale are left out. Null where none has one.
 *
 * They would be 1 and 2 if z were normal. On the arcsine scale it is not: of 20 trials at 98 % most units are at 100 %, and
 * a single failure is already far away.
 */
export function squareByChance(size: number, target: number, scale: FunnelScale): SquareByChance | null {
  if (!(size > 0)) return null;
  let [mass, first, second] = [0, 0, 0];
  for (const { figure, probability } of scale.byChance(target, size)) {
    const z = funnelZ({ figure, size }, target, scale);
    if (z === null) continue;
    mass += probability;
    first += probability * z ** 2;
    second += probability * z ** 4;
  }
  return mass > 0 ? { mean: first / mass, variance: Math.max(0, second / mass - (first / mass) ** 2) } : null;
}
