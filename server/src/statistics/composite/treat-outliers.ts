import { sampleKurtosis, sampleSkewness } from "./sample-moments.ts";

/** Beyond both, a column is held to be ruled by outliers. */
const MOST_SKEWNESS = 2;
const MOST_KURTOSIS = 3.5;

export interface Treated {
  readonly values: readonly (number | null)[];
  /** The places of the values that were moved. */
  readonly moved: readonly number[];
}

/**
 * Winsorises a column while |skewness| ≥ 2 and kurtosis ≥ 3.5: its largest values (smallest for a negative skew) move to the
 * next distinct value. No further step is taken once `mostPoints` values stand at the ends that were moved; tied values
 * move together, so the last step may exceed it. Missing values stay missing.
 *
 * Source: OECD and JRC, Handbook on constructing composite indicators (2008), with the thresholds of the Global Innovation
 * Index; COINr, winsorise.
 */
export function treatOutliers(values: readonly (number | null)[], mostPoints: number): Treated {
  let current = values;
  let high: readonly number[] = [];
  let low: readonly number[] = [];
  while (high.length + low.length < mostPoints) {
    const there = current.filter((value) => value !== null);
    const skewness = sampleSkewness(there);
    const kurtosis = sampleKurtosis(there);
    if (skewness === null || kurtosis === null || Math.abs(skewness) < MOST_SKEWNESS || kurtosis < MOST_KURTOSIS) break;
    const end = skewness >= 0 ? Math.max(...there) : Math.min(...there);
    const inner = there.filter((value) => value !== end);
    const next = skewness >= 0 ? Math.max(...inner) : Math.min(...inner);
    const places = current.flatMap((value, place) => (value === end ? [place] : []));
    if (skewness >= 0) high = places;
    else low = places;
    current = current.map((value) => (value === end ? next : value));
  }
  return { values: current, moved: values.flatMap((value, place) => (value === current[place] ? [] : [place])) };
}
