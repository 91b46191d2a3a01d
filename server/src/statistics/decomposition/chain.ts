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
  if (rates.length < periods.length) return null;
  const steps = chainSteps(rates, (early, late) => {
    const [before, after] = [periods[early] ?? [], periods[late] ?? []];
    return dasGupta(after.map((value, factor) => ({ before: before[factor] ?? value, after: value })), rate)?.effects ?? null;
  });
  return steps === null ? null : { rates, steps };
}

/**
 * The effects of each step by those between every pair of periods, which have to sum to the pair's change, to change sign
 * with its order and to stand in one order throughout. Null where a pair has none.
 *
 * Source: as above, for any such effects of two periods.
 */
export function chainSteps(rates: readonly number[], effectsBetween: (early: number, late: number) => readonly number[] | null): readonly (readonly number[])[] | null {
  const levels = levelsOf(rates.length, effectsBetween);
  if (levels === null) return null;
  const scale = Math.max(...rates.map(Math.abs));
  return rates.slice(1).map((next, at) => {
    const effects = (levels[at + 1] ?? []).map((level, factor) => level - (levels[at]?.[factor] ?? 0));
    return settle(effects, next - (rates[at] ?? 0), scale);
  });
}

/** Each factor's level in each period: its effects from all periods to this one, averaged. Their differences are 6.12. */
function levelsOf(count: number, effectsBetween: (early: number, late: number) => readonly number[] | null): readonly (readonly number[])[] | null {
  const levels: number[][] = Array.from({ length: count }, () => []);
  for (let late = 1; late < count; late++) {
    for (let early = 0; early < late; early++) {
      const effects = effectsBetween(early, late);
      if (effects === null) return null;
      effects.forEach((effect, factor) => {
        add(levels[late], factor, effect / count);
        add(levels[early], factor, -effect / count);
      });
    }
  }
  return levels;
}

function add(row: number[] | undefined, at: number, amount: number): void {
  if (row !== undefined) row[at] = (row[at] ?? 0) + amount;
}
