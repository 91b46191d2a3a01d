export interface OutsideByChance {
  /** How many units lie outside on average. */
  readonly expected: number;
  /** The probability that at least one does, for units that do not depend on each other. */
  readonly atLeastOne: number;
}

/**
 * How many of a number of units lie outside limits at a level though all have the same true rate: 1 in 20 at 95 %, 1 in
 * 500 at 99.8 %.
 *
 * Source: the binomial distribution; D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202, on
 * multiple comparisons.
 */
export function outsideByChance(units: number, level: number): OutsideByChance {
  return { expected: units * (1 - level), atLeastOne: 1 - level ** units };
}
