import type { Histogram } from "../quantile-from-histogram.ts";

/**
 * The exact mean of the days that a histogram counts; null for an empty one.
 *
 * Source: the arithmetic mean of a frequency table, Σ days × cases ÷ Σ cases, of actual lengths of proceedings as CEPEJ's
 * Revised Saturn guidelines ask for them.
 */
export function meanDays({ days, counts }: Histogram): number | null {
  let [sum, cases] = [0, 0];
  days.forEach((day, at) => {
    const count = counts[at] ?? 0;
    sum += day * count;
    cases += count;
  });
  return cases === 0 ? null : sum / cases;
}
