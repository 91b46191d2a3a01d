import { logGamma } from "./log-gamma.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { regularisedGamma } from "./regularised-gamma.ts";

/** A step this small against the value changes no digit that is meant. */
const RELATIVE_STEP = 1e-15;

/**
 * The quantile of the chi-square distribution with df > 0 degrees of freedom, to about 12 digits (9 for df near 1e6).
 * Throws a RangeError unless 0 < p < 1 and df > 0.
 *
 * Source: start by E. B. Wilson, M. M. Hilferty, The distribution of chi-square, Proceedings of the National Academy of
 * Sciences 17 (1931) 684–688; then Newton's steps on the incomplete gamma function, halved where they leave the bracket.
 */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`A chi-square distribution needs positive degrees of freedom, not ${df}.`);
  const shape = df / 2;
  const logNorm = logGamma(shape);
  let x = start(p, shape, logNorm);
  let low = 0;
  let high = Infinity;
  for (let step = 0; step < 200; step++) {
    const { below, above } = regularisedGamma(shape, x);
    // The smaller tail keeps its digits, so the error is taken there.
    const error = p < 0.5 ? below - p : 1 - p - above;
    if (error > 0) high = x;
    else low = x;
    const density = Math.exp((shape - 1) * Math.log(x) - x - logNorm);
    const newton = x - error / density;
    if (Math.abs(newton - x) <= RELATIVE_STEP * x) break;
    x = newton > low && newton < high ? newton : halfway(low, high);
  }
  return 2 * x;
}

/** Wilson and Hilferty's cube of a normal quantile; near zero the leading term of the distribution instead. */
function start(p: number, shape: number, logNorm: number): number {
  const cube = shape * (1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape))) ** 3;
  return cube > 0.05 * shape ? cube : Math.exp((Math.log(p) + Math.log(shape) + logNorm) / shape);
}

function halfway(low: number, high: number): number {
  return high === Infinity ? 2 * low : (low + high) / 2;
}
