import { standardNormal } from "../random/standard-normal.ts";
import type { Random } from "../random/seeded-random.ts";

/** A figure and its standard error in the same unit, independent of the other units'. */
export interface RankedEstimate {
  readonly value: number;
  readonly standardError: number;
}

/** Which end of the scale gets place 1. */
export type Better = "higher" | "lower";

export interface RankDraws {
  readonly better: Better;
  /** How many draws; 1000 settle a set at 95 %. */
  readonly draws: number;
  readonly random: Random;
}

/** Whether a unit can stand in a ranking by draws: both numbers there, the error not negative. */
export function isRanked(estimate: RankedEstimate | null): estimate is RankedEstimate {
  return estimate !== null && Number.isFinite(estimate.value) && estimate.standardError >= 0 && estimate.standardError < Infinity;
}

/** `count` draws of the deviations of all units, one row per draw: independent normal with the units' standard errors. */
export function drawDeviations(estimates: readonly RankedEstimate[], count: number, random: Random): Float64Array[] {
  return Array.from({ length: count }, () => Float64Array.from(estimates, ({ standardError }) => standardError * standardNormal(random)));
}
