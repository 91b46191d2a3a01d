import { settle } from "./settle.ts";

/** One factor of a rate in two periods: a number, or a list with an entry per part. */
export interface FactorChange<Value> {
  readonly before: Value;
  readonly after: Value;
}

export interface DasGupta {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** One per factor, in the order of the factors; they sum to the change. */
  readonly effects: readonly number[];
}

/** All mixtures of old and new factors are computed, 2 to the number of factors. */
const MOST_FACTORS = 12;

/**
 * The change of a rate that is any function of K factors as the sum of one effect per factor: the factor's change averaged
 * over all ways of holding the others at their old or new values, where each number of new ones weighs the same. Null where
 * the function has no value (null or not finite) for one of the mixtures. Throws a RangeError beyond 12 factors.
 *
 * Source: P. Das Gupta, Standardization and decomposition of rates: a user's manual, U.S. Bureau of the Census, Current
 * Population Reports P23-186 (1993), equation 3.54. (It is the Shapley value of the factors.)
 */
export function dasGupta<Value>(factors: readonly FactorChange<Value>[], rate: (values: readonly Value[]) => number | null): DasGupta | null {
  const rates = ratesOfMixtures(factors, rate);
  if (rates === null) return null;
  const [before, after] = [rates[0] ?? 0, rates.at(-1) ?? 0];
  const effects = factors.map((_, factor) => effectOf(factor, factors.length, rates));
  return { before, after, change: after - before, effects: settle(effects, after - before, Math.max(...rates.map(Math.abs))) };
}

/** The rate of each mixture by a number whose bit f says whether factor f is the new one. */
function ratesOfMixtures<Value>(factors: readonly FactorChange<Value>[], rate: (values: readonly Value[]) => number | null): readonly number[] | null {
  if (factors.length > MOST_FACTORS) throw new RangeError(`${factors.length} factors make too many mixtures; at most ${MOST_FACTORS} are told apart.`);
  const rates: number[] = [];
  for (let mixture = 0; mixture < 2 ** factors.length; mixture++) {
    const value = rate(factors.map(({ before, after }, factor) => (isNew(mixture, factor) ? after : before)));
    if (value === null || !Number.isFinite(value)) return null;
    rates.push(value);
  }
  return rates;
}

function effectOf(factor: number, count: number, rates: readonly number[]): number {
  let effect = 0;
  for (let mixture = 0; mixture < rates.length; mixture++) {
    if (isNew(mixture, factor)) continue;
    const step = (rates[mixture + 2 ** factor] ?? 0) - (rates[mixture] ?? 0);
    effect += step / (count * choose(count - 1, newOnesOf(mixture)));
  }
  return effect;
}

function isNew(mixture: number, factor: number): boolean {
  return Math.floor(mixture / 2 ** factor) % 2 === 1;
}

function newOnesOf(mixture: number): number {
  return mixture === 0 ? 0 : (mixture % 2) + newOnesOf(Math.floor(mixture / 2));
}

/** How many ways there are to choose `few` of `many`. */
export function choose(many: number, few: number): number {
  return few === 0 ? 1 : (choose(many - 1, few - 1) * many) / few;
}
