export interface EmpiricalBayes {
  /** The common rate Σ events ÷ Σ base. */
  readonly mean: number;
  /** The variance of the true rates between units by moments; 0 where chance explains all differences. */
  readonly variance: number;
  /** Per unit its smoothed rate, in events per unit of base; null where the unit lacks events or a positive base. */
  readonly rates: readonly (number | null)[];
  /** Per unit the weight 0–1 of its own rate; the rest is the mean's. Null as above. */
  readonly weights: readonly (number | null)[];
}

/** What moves a unit's rate by chance: events on a base that is known, or trials that could each have gone either way. */
export type Chance = "events" | "trials";

/**
 * Draws each unit's rate towards the common rate, the more the smaller its base: weight × own rate + (1 − weight) × mean,
 * with weight = A ÷ (A + v ÷ b), m = Σe ÷ Σb and A = Σb (r − m)² ÷ Σb − v ÷ mean b, where v is m for events and m (1 − m) for
 * trials. A negative A counts as 0, as Marshall has it: then all units get the mean. Null where no unit has a base.
 *
 * Source: R. J. Marshall, Mapping disease and mortality rates using empirical Bayes estimators, Applied Statistics 40 (1991)
 * 283–294, the global estimator; for trials M. Martuzzi, P. Elliott, Empirical Bayes estimation of small area prevalence of
 * non-rare conditions, Statistics in Medicine 15 (1996) 1867–1873.
 */
export function empiricalBayes(events: readonly (number | null)[], bases: readonly (number | null)[], chance: Chance = "events"): EmpiricalBayes | null {
  const units = events.map((count, at) => {
    const base = bases[at] ?? null;
    return count === null || count < 0 || base === null || base <= 0 ? null : { count, base };
  });
  const there = units.filter((unit) => unit !== null);
  if (there.length === 0) return null;
  const base = there.reduce((sum, unit) => sum + unit.base, 0);
  const mean = there.reduce((sum, unit) => sum + unit.count, 0) / base;
  const spread = there.reduce((sum, unit) => sum + unit.base * (unit.count / unit.base - mean) ** 2, 0) / base;
  const byChance = chance === "trials" ? mean * (1 - mean) : mean;
  const variance = Math.max(0, spread - byChance / (base / there.length));
  const weights = units.map((unit) => (unit === null ? null : weightOf(variance, byChance / unit.base)));
  const rates = units.map((unit, at) => {
    const weight = weights[at] ?? 0;
    return unit === null ? null : weight * (unit.count / unit.base) + (1 - weight) * mean;
  });
  return { mean, variance, rates, weights };
}

/** Without any events there is neither variance nor chance, and the mean, 0, is everyone's rate. */
function weightOf(variance: number, chance: number): number {
  return variance === 0 ? 0 : variance / (variance + chance);
}
