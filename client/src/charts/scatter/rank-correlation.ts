/** Spearman's correlation of ranks with its 95 % interval. */
export interface RankCorrelation {
  readonly rho: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Of two lists that run in step; null for fewer than five pairs or for a list of equal values. Ties share their mean rank.
 *
 * Source: D. G. Bonett, T. A. Wright, Sample size requirements for estimating Pearson, Kendall and Spearman correlations,
 * Psychometrika 65 (2000) 23–28: Fisher's z with variance (1 + ρ² ÷ 2) ÷ (pairs − 3). At ±1, where z has no end, a handful of
 * pairs would be certain: the interval is then that of the nearest order, which has two neighbours exchanged, and ends at ±1.
 */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): RankCorrelation | null {
  if (xs.length < 5 || xs.length !== ys.length) return null;
  const rho = pearson(meanRanks(xs), meanRanks(ys));
  if (rho === null) return null;
  const nearest = 1 - 12 / (xs.length * (xs.length ** 2 - 1));
  const inner = Math.max(-nearest, Math.min(nearest, rho));
  const half = 1.959964 * Math.sqrt((1 + inner ** 2 / 2) / (xs.length - 3));
  const z = Math.atanh(inner);
  return { rho, lower: rho < -nearest ? -1 : Math.tanh(z - half), upper: rho > nearest ? 1 : Math.tanh(z + half) };
}

function meanRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

function pearson(xs: readonly number[], ys: readonly number[]): number | null {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  xs.forEach((x, index) => {
    const [dx, dy] = [x - mx, (ys[index] ?? 0) - my];
    xy += dx * dy;
    xx += dx ** 2;
    yy += dy ** 2;
  });
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}
