import { wilsonInterval, type Interval } from "../wilson.ts";

/**
 * The interval of one Poisson count over another, both of which chance moves: of their sum each event is one of the first with
 * a probability p, and the ratio is p ÷ (1 − p), so that Wilson's interval of the first among both gives the ratio's. Times
 * factor. Null unless the first count is 0 or more and the second positive.
 *
 * Source: P. Graham, K. Mengersen, A. Morton, Confidence limits for the ratio of two rates based on likelihood scores:
 * non-iterative method, Statistics in Medicine 22 (2003) 2071–2083; J. Przyborowski, H. Wilenski, Biometrika 31 (1940) 313–323,
 * for conditioning on the sum. R. M. Price, D. G. Bonett, Estimating the ratio of two Poisson rates, Computational Statistics
 * & Data Analysis 34 (2000) 345–356, do the same with Agresti's and Coull's interval in place of Wilson's.
 */
export function countRatioInterval(count: number, over: number, factor: number, level: number): Interval | null {
  if (!(count >= 0) || count === Infinity || !(over > 0) || over === Infinity) return null;
  const share = wilsonInterval(count, count + over, level);
  return share === null ? null : { lower: (share.lower / (1 - share.lower)) * factor, upper: (share.upper / (1 - share.upper)) * factor };
}
