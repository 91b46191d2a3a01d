/**
 * The standard error of a share of trials, as a share 0–1: √(p (1 − p) ÷ n). Where all or none succeeded that would be 0, as if
 * one more trial could not have gone otherwise; there one success and one failure are added, for the error alone. Null unless
 * trials is positive and 0 ≤ successes ≤ trials.
 *
 * Source: A. Agresti, B. Caffo, Simple and effective confidence intervals for proportions and differences of proportions result
 * from adding two successes and two failures, The American Statistician 54 (2000) 280–288: one of each in either of two samples
 * that are compared.
 */
export function proportionStandardError(successes: number, trials: number): number | null {
  if (!(trials > 0) || !(successes >= 0) || successes > trials) return null;
  const isEnd = successes === 0 || successes === trials;
  const [x, n] = isEnd ? [successes + 1, trials + 2] : [successes, trials];
  return Math.sqrt(((x / n) * (1 - x / n)) / n);
}
