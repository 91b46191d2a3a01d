const G = 7;
const COEFFICIENTS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** From here on Stirling's series has more digits than the approximation above. */
const STIRLING_FROM = 15;

/**
 * The natural logarithm of the gamma function for x > 0, to about 14 digits.
 *
 * Source: C. Lanczos, A precision approximation of the gamma function, SIAM Journal on Numerical Analysis 1 (1964) 86–96,
 * with P. Godfrey's coefficients for g = 7, n = 9; from 15 on Stirling's series, NIST Handbook of Mathematical Functions
 * (2010) 5.11.1.
 */
export function logGamma(x: number): number {
  if (x >= STIRLING_FROM) {
    const inverse = 1 / (x * x);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / x;
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
  }
  const shifted = x - 1;
  const base = shifted + G + 0.5;
  const sum = COEFFICIENTS.reduce((total, coefficient, index) => total + (index === 0 ? coefficient : coefficient / (shifted + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}
