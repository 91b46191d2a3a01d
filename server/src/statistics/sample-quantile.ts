/**
 * The quantile (0–1) of a list in any order, interpolated linearly between neighbours; 0.5 is the median. Null for an
 * empty list.
 *
 * Source: R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, American Statistician 50 (1996) 361–365, type 7.
 */
export function sampleQuantile(values: readonly number[], share: number): number | null {
  const sorted = Float64Array.from(values).sort();
  const position = share * (sorted.length - 1);
  const low = Math.floor(position);
  const [lower, upper] = [sorted[low], sorted[Math.ceil(position)]];
  if (lower === undefined || upper === undefined) return null;
  return lower + (position - low) * (upper - lower);
}
