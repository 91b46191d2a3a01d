import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { MetricSeries } from "./comparison.ts";

/** One value of a metric for a region and a period with all that defends it: observed, or missing with its reason. */
export interface Measurement {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly coverage: number | null;
  readonly missing: MissingReason | null;
  readonly missingDetail: string | null;
  readonly synthetic: boolean;
  readonly provisional: boolean;
}

/** The measurement of a series at a region and a period, each by its number in the selection. */
export function measurementAt(series: MetricSeries, periods: number, regionIndex: number, periodIndex: number): Measurement {
  const at = regionIndex * periods + periodIndex;
  const missing = series.missing[at] ?? null;
  return {
    value: series.values[at] ?? null,
    numerator: series.numerators[at] ?? null,
    denominator: series.denominators[at] ?? null,
    n: series.n[at] ?? null,
    coverage: series.coverage[at] ?? null,
    missing,
    missingDetail: missing === null ? null : series.sentence(regionIndex, periodIndex),
    synthetic: series.synthetic[at] ?? false,
    provisional: series.provisional[at] ?? false,
  };
}
