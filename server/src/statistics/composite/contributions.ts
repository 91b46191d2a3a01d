import type { Mean } from "./aggregate.ts";

/** The score that loses nothing. */
const FULL = 100;

/**
 * How many points of the unit's score come from each scored metric; they sum to the score. Arithmetic: weight × score.
 * Geometric: the metric's full points, weight × 100, less its part of what is missing to 100, shared out by logarithms. Empty
 * where the geometric mean is 0 or has no value, for then one metric explains everything.
 *
 * Source: the geometric part is the logarithmic mean Divisia index, B. W. Ang, The LMDI approach to decomposition analysis,
 * Energy Policy 33 (2005) 867–871.
 */
export function contributions(weights: ReadonlyMap<string, number>, scoreOf: (code: string) => number | null, mean: Mean): ReadonlyMap<string, number> {
  const scored = [...weights].flatMap(([code, weight]) => {
    const score = scoreOf(code);
    return score === null ? [] : [{ code, weight, score }];
  });
  if (mean === "arithmetic") return new Map(scored.map(({ code, weight, score }) => [code, weight * score]));
  if (scored.some(({ score }) => score <= 0)) return new Map();
  const logOfMean = scored.reduce((sum, { weight, score }) => sum + weight * Math.log(score), 0);
  const rate = logarithmicMean(FULL, Math.exp(logOfMean));
  return new Map(scored.map(({ code, weight, score }) => [code, weight * (FULL - rate * Math.log(FULL / score))]));
}

/** (a − b) ÷ ln (a ÷ b), which between equal numbers is the number. */
function logarithmicMean(a: number, b: number): number {
  // So near to each other the quotient loses its digits, and the plain mean has them.
  return Math.abs(a - b) < 1e-7 * a ? (a + b) / 2 : (a - b) / Math.log(a / b);
}
