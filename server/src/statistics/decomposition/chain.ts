import { dasGupta } from "./das-gupta.ts";
import { settle } from "./settle.ts";

export interface Chain {
  /** The rate of each period. */
  readonly rates: readonly number[];
  /** `steps[k][f]`: the effect of factor f from period k to period k + 1; each step's effects sum to its change. */
  readonly steps: readonly (readonly number[])[];
}

/**
 * Decomposes the changes between many periods so that they chain: the effect of a factor over several steps is the sum of
 * its steps, and each step's effects sum to its change. (Taken two by two, the effects of 1 → 2 and 2 → 3 need not sum to
 * those of 1 → 3.) `periods[k][f]` is the value of factor f in period k. Null where the rate has no value for some mixture of
 * two periods' factors.
 *
 * Source: P. Das Gupta, Standardization and decomposition of rates: a user's manual, U.S. Bureau of the Census, Current
 * Population Reports P23-186 (1993), equations 6.11 and 6.12.
 */
export function chainDecomposition<Value>(periods: readonly (readonly Value[])[], rate: (values: readonly Value[]) => number | null): Chain | null {
  const rates = periods.map((factors) => rate(factors)).filter((value) => value !== null);
  const levels = levelsOf(periods, rate);
  if (levels === null || rates.length < periods.length) return null;
  const steps = rates.slice(1).map((next, at) => {
    const effects = (levels[at + 1] ?? []).map((level, factor) => level - (levels[at]?.[factor] ?? 0));
    return settle(effects, next - (rates[at] ?? 0), Math.max(...rates.map(Math.abs)));
  });
  return { rates, steps };
}

/** Each factor's level in each period: its effects from all periods to this one, averaged. Their differences are 6.12. */
function levelsOf<Value>(periods: readonly (readonly Value[])[], rate: (values: readonly Value[]) => number | null): readonly (readonly number[])[] | null {
  const levels = periods.map((factors) => factors.map(() => 0));
  for (const [late, after] of periods.entries()) {
    for (const [early, before] of periods.slice(0, late).entries()) {
      const pair = dasGupta(after.map((value, factor) => ({ before: before[factor] ?? value, after: value })), rate);
      if (pair === null) return null;
      pair.effects.forEach((effect, factor) => {
        add(levels[late], factor, effect / periods.length);
        add(levels[early], factor, -effect / periods.length);
      });
    }
  }
  return levels;
}

function add(row: number[] | undefined, at: number, amount: number): void {
  if (row !== undefined) row[at] = (row[at] ?? 0) + amount;
}
