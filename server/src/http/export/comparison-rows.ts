import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Comparison } from "../../query/compare/comparison.ts";
import type { CsvCell } from "./csv-text.ts";

export const COMPARISON_HEAD = [
  "metric", "metric_zh", "metric_en", "definition_version", "unit", "region", "region_zh", "region_en", "period", "value", "numerator", "denominator", "n",
  "lower_95", "upper_95", "coverage", "missing", "provisional", "synthetic", "basis", "accumulation", "data_version", "as_of",
] as const;

/** A comparison as rows: every value with its parts, its n, its interval, its reason and where it comes from. */
export function comparisonRows({ series, regions, periods, basis, accumulation, version }: Comparison): CsvCell[][] {
  return series.flatMap((one) => {
    const { metric } = one.metric.definition;
    return regions.flatMap((region, regionIndex) =>
      periods.map((period, periodIndex): CsvCell[] => {
        const at = regionIndex * periods.length + periodIndex;
        const number = (list: readonly (number | null)[]): number | null => list[at] ?? null;
        return [
          one.metric.ref, metric.nameZh, metric.nameEn, metric.version, metric.unitEn, region.code, region.nameZh, region.nameEn, periodId(period),
          number(one.values), number(one.numerators), number(one.denominators), number(one.n), number(one.lower), number(one.upper), number(one.coverage),
          one.missing[at] ?? null, one.provisional[at] ?? false, one.synthetic[at] ?? false, basis, accumulation, version.version, version.committedAt,
        ];
      }),
    );
  });
}
