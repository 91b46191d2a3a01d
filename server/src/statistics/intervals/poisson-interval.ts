import { chiSquareQuantile } from "../distributions/chi-square-quantile.ts";
import type { Interval } from "../wilson.ts";
import { zOfLevel } from "./confidence-level.ts";

/** Below this count Byar's approximation is not used. */
const EXACT_BELOW = 10;

/**
 * The exact two-sided interval of a Poisson count, in cases. Null unless the count is 0 or more; whole numbers are meant.
 *
 * Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936) 437–442, by chi-square quantiles.
 */
export function exactPoissonInterval(count: number, level: number): Interval | null {
  if (!(count >= 0) || count === Infinity) return null;
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}

/**
 * Byar's approximation to the interval of a Poisson count, in cases. Null unless the count is 0 or more.
 *
 * Source: N. E. Breslow, N. E. Day, Statistical methods in cancer research II, IARC Scientific Publications 82 (1987) 69,
 * equation 2.13.
 */
export function byarsInterval(count: number, level: number): Interval | null {
  if (!(count >= 0) || count === Infinity) return null;
  const z = zOfLevel(level);
  const bound = (cases: number, side: -1 | 1): number => cases * (1 - 1 / (9 * cases) + (side * z) / (3 * Math.sqrt(cases))) ** 3;
  return { lower: count === 0 ? 0 : Math.max(0, bound(count, -1)), upper: bound(count + 1, 1) };
}

/**
 * The interval of a count: exact below 10 cases, Byar's from 10 on. Null unless the count is 0 or more.
 *
 * Source: Public Health England, Technical guide: confidence intervals (2018), and its package PHEindicatormethods.
 */
export function countInterval(count: number, level: number): Interval | null {
  return count < EXACT_BELOW ? exactPoissonInterval(count, level) : byarsInterval(count, level);
}

/**
 * The interval of a rate: count ÷ base × factor (for example cases per 10,000 people), the base taken as known without
 * error. Null unless the count is 0 or more and the base is positive.
 */
export function rateInterval(count: number, base: number, factor: number, level: number): Interval | null {
  const cases = countInterval(count, level);
  if (cases === null || !(base > 0) || base === Infinity) return null;
  return { lower: (cases.lower / base) * factor, upper: (cases.upper / base) * factor };
}
