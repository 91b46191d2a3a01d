import { BoardMatrixDocument, type BoardComparisonFragment } from "../../../generated/graphql.ts";
import { hasBasis } from "../../../filters/quarters.ts";
import type { BoardRequest } from "../board-request.ts";
import { readSeries } from "../measurement.ts";
import { useComparison } from "../use-comparison.ts";

/** The metric that a matrix opens with: the first that tells regions apart, or of which a region can be judged; null until it is known, and without a request. */
export function useJudgedMetric(request: BoardRequest | null): string | null {
  const open = request !== null && request.choice.offered.includes(request.basis) && hasBasis(request.quarter, request.basis);
  const { comparison, error } = useComparison(BoardMatrixDocument, open ? request.matrix : null);
  if (request === null) return null;
  if (comparison === undefined) return error === undefined ? null : request.metric;
  return firstJudged(comparison) ?? request.metric;
}

/** The first metric of which a county is better or worse than the line; otherwise the first of which one is similar; null where none can be judged. */
export function firstJudged(comparison: BoardComparisonFragment): string | null {
  const last = comparison.periods.length - 1;
  const bands = comparison.series.map((answer) => {
    const series = readSeries(answer, comparison);
    return comparison.regions.flatMap((region, place) => {
      const measured = series.at(place, last);
      return region.level === "COUNTY" && measured.kind === "observed" ? [measured.band] : [];
    });
  });
  const first = (among: readonly string[]): string | undefined => comparison.series.find((_, at) => bands[at]?.some((band) => band !== null && among.includes(band)))?.metric.code;
  return first(["better", "worse"]) ?? first(["similar"]) ?? null;
}
