/** A count and its probability. */
export interface CountProbability {
  readonly count: number;
  readonly probability: number;
}

/** Next to the most probable count, what is rarer than this changes no mean. */
const NEGLIGIBLE = 1e-15;

/**
 * The counts that a number of trials brings, each with the same probability of success (0–1), without those of negligible
 * probability; in ascending order, probabilities adding up to 1. Trials are taken as a whole number.
 *
 * Source: the binomial distribution, each probability from its neighbour's.
 */
export function binomialProbabilities(trials: number, share: number): CountProbability[] {
  const whole = Math.max(0, Math.round(trials));
  const odds = share / (1 - share);
  return aroundMode(Math.min(whole, Math.floor((whole + 1) * share)), whole, (count) => ((whole - count + 1) / count) * odds);
}

/**
 * The counts of events of which so many are expected, in the same form.
 *
 * Source: the Poisson distribution, each probability from its neighbour's.
 */
export function poissonProbabilities(expected: number): CountProbability[] {
  return aroundMode(Math.floor(expected), Infinity, (count) => expected / count);
}

/** From the most probable count outwards; `ratio` is how many times more probable a count is than the one below it. */
function aroundMode(mode: number, most: number, ratio: (count: number) => number): CountProbability[] {
  const below: CountProbability[] = [];
  const above: CountProbability[] = [{ count: mode, probability: 1 }];
  for (let count = mode, weight = 1; count > 0; count--) {
    weight /= ratio(count);
    if (weight < NEGLIGIBLE) break;
    below.push({ count: count - 1, probability: weight });
  }
  for (let count = mode + 1, weight = 1; count <= most; count++) {
    weight *= ratio(count);
    if (weight < NEGLIGIBLE) break;
    above.push({ count, probability: weight });
  }
  const weights = [...below.toReversed(), ...above];
  const total = weights.reduce((sum, { probability }) => sum + probability, 0);
  return weights.map(({ count, probability }) => ({ count, probability: probability / total }));
}
