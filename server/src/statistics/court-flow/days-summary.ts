import { meanDays } from "./mean-days.ts";
import { quantileFromHistogram } from "../quantile-from-histogram.ts";
import type { Histogram } from "../quantile-from-histogram.ts";

export interface DaysSummary {
  readonly cases: number;
  /** All in days. */
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
}

/**
 * The exact mean, median and ninth decile of the days that a histogram counts; null for an empty one. Days ascend without repeats.
 *
 * Source: `mean-days`, and for the quantiles R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361–365, type 7.
 */
export function summariseDays(histogram: Histogram): DaysSummary | null {
  const cases = histogram.counts.reduce((sum, count) => sum + count, 0);
  const [median, p90] = [quantileFromHistogram(histogram, 0.5), quantileFromHistogram(histogram, 0.9)];
  if (median === null || p90 === null) return null;
  const mean = meanDays(histogram);
  return mean === null ? null : { cases, mean, median, p90 };
}
