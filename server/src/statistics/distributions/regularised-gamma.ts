import { logGamma } from "./log-gamma.ts";

/** Both tails of the gamma distribution with shape a and scale 1 at x; they add up to 1, and the small one is exact. */
interface GammaTails {
  readonly below: number;
  readonly above: number;
}

const PRECISION = 1e-16;
/** Keeps a denominator of the continued fraction off zero. */
const TINY = 1e-300;

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) for a > 0 and x ≥ 0: the probability below and above x.
 *
 * Source: NIST Handbook of Mathematical Functions (2010), series 8.7.1 below a + 1 and continued fraction 8.9.2 above it,
 * evaluated by W. J. Lentz, Applied Optics 15 (1976) 668–671.
 */
export function regularisedGamma(a: number, x: number): GammaTails {
  if (x <= 0) return { below: 0, above: 1 };
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const below = Math.min(1, factor * series(a, x));
    return { below, above: 1 - below };
  }
  const above = Math.min(1, factor * continuedFraction(a, x));
  return { below: 1 - above, above };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let product = d;
  // Near x = a the fraction takes some √a steps; the bound only keeps a fault from running for ever.
  const most = 1000 + 20 * Math.sqrt(a);
  for (let n = 1; n < most; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / offZero(numerator * d + b);
    c = offZero(b + numerator / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < 2 * PRECISION) break;
  }
  return product;
}

function offZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
