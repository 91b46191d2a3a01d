/** The 0.975 quantile of the standard normal distribution, for two-sided 95 % intervals. */
const Z = 1.959963984540054;

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The 95 % score interval of a proportion, as shares 0–1, without continuity correction. Null unless trials is positive
 * and 0 ≤ successes ≤ trials.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
 * Statistical Association 22 (1927) 209–212.
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  if (!(trials > 0) || !(successes >= 0) || successes > trials) return null;
  const share = successes / trials;
  const z2 = Z * Z;
  const scale = 1 + z2 / trials;
  const centre = (share + z2 / (2 * trials)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  return { lower: successes === 0 ? 0 : centre - half, upper: successes === trials ? 1 : centre + half };
}
