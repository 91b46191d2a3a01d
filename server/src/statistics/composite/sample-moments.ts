/**
 * The bias-corrected sample skewness; null for fewer than three values or values that are all equal.
 *
 * Source: D. N. Joanes, C. A. Gill, Comparing measures of sample skewness and kurtosis, The Statistician 47 (1998) 183–189,
 * G1, which is type 2 of e1071 and COINr.
 */
export function sampleSkewness(values: readonly number[]): number | null {
  const n = values.length;
  const { second, third } = sumsOfPowers(values);
  if (n < 3 || second === 0) return null;
  return ((Math.sqrt(n) * third) / second ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
}

/** The bias-corrected excess kurtosis, G2 of the same source; null for fewer than four values or values that are all equal. */
export function sampleKurtosis(values: readonly number[]): number | null {
  const n = values.length;
  const { second, fourth } = sumsOfPowers(values);
  if (n < 4 || second === 0) return null;
  const ratio = (n * fourth) / second ** 2;
  return (((n + 1) * (ratio - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
}

/** Sums of the second, third and fourth powers of the distances from the mean. */
function sumsOfPowers(values: readonly number[]): { readonly second: number; readonly third: number; readonly fourth: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const power = (exponent: number): number => values.reduce((sum, value) => sum + (value - mean) ** exponent, 0);
  return { second: power(2), third: power(3), fourth: power(4) };
}
