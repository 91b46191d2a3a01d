/** How often each whole number occurs: `counts[i]` times `days[i]`, in any order, repeats allowed. */
export interface Histogram {
  readonly days: readonly number[];
  readonly counts: readonly number[];
}

/** Adds histograms up, with ascending days and no repeats. */
export function mergeHistograms(histograms: readonly Histogram[]): Histogram {
  const [only] = histograms;
  // The histogram of one cell is in order as it stands, and a board may have thousands of them.
  if (only !== undefined && histograms.length === 1 && isTidy(only)) return only;
  const total = new Map<number, number>();
  for (const { days, counts } of histograms) {
    days.forEach((day, index) => total.set(day, (total.get(day) ?? 0) + (counts[index] ?? 0)));
  }
  const days = [...total.keys()].filter((day) => total.get(day) !== 0).sort((a, b) => a - b);
  return { days, counts: days.map((day) => total.get(day) ?? 0) };
}

function isTidy({ days, counts }: Histogram): boolean {
  return days.every((day, at) => (at === 0 || day > (days[at - 1] ?? day)) && counts[at] !== 0);
}

/**
 * The exact quantile (0–1) of the numbers that a histogram counts, interpolated linearly between neighbours as
 * PostgreSQL's percentile_cont does; 0.5 is the median. Null for an empty histogram. Days ascend without repeats.
 *
 * Source: R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, American Statistician 50 (1996) 361–365, type 7.
 */
export function quantileFromHistogram({ days, counts }: Histogram, share: number): number | null {
  const size = counts.reduce((sum, count) => sum + count, 0);
  if (size === 0) return null;
  const position = share * (size - 1);
  const low = Math.floor(position);
  const lower = nth(days, counts, low);
  if (position === low) return lower;
  return lower + (position - low) * (nth(days, counts, low + 1) - lower);
}

/** The number at a place, counted from 0, in the ascending list that the histogram stands for. */
function nth(days: readonly number[], counts: readonly number[], place: number): number {
  let seen = 0;
  for (let index = 0; index < days.length; index++) {
    seen += counts[index] ?? 0;
    if (place < seen) return days[index] ?? 0;
  }
  throw new RangeError(`Place ${place} lies beyond the ${seen} numbers of the histogram.`);
}
