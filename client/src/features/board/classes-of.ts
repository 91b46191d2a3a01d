import { distanceClasses, type DistanceClasses } from "../../charts/distance-classes.ts";
import { displayDecimals } from "../../ui/formats/unit.ts";
import { HEAT_QUARTERS } from "./board-request.ts";
import { DIRECTIONS } from "./directions.ts";
import type { Measurement, Series } from "./measurement.ts";

/** Whether a value rests on too few to be judged. */
export function isSmall(measured: Measurement, limit: number): boolean {
  return measured.kind === "observed" && measured.n !== null && measured.n < limit;
}

/** Whether a region's colour may be judged: a region without value, below the small-number limit or out of its ranking is hatched. */
export function isJudged(series: Series, measured: Measurement, limit: number): boolean {
  if (measured.kind === "missing" || isSmall(measured, limit)) return false;
  return series.metric.direction === "NEUTRAL" || !series.metric.rankable || measured.band !== "notRanked";
}

/**
 * The seven classes of distance from the line of the same period. Their cut points are taken from all that is judged of these
 * regions in the periods that a heat map holds, whichever answer they stand in: a region in a quarter has one colour on a
 * page, and a colour keeps its meaning from one quarter to the next. Null when nothing can be judged.
 */
export function classesOf(series: Series, places: readonly number[], limit: number): DistanceClasses | null {
  const distances = series.periods.flatMap((_, period) => {
    const line = period < series.periods.length - HEAT_QUARTERS ? null : series.reference(period);
    return line === null ? [] : places.flatMap((place) => {
      const measured = series.at(place, period);
      return measured.kind === "observed" && isJudged(series, measured, limit) ? [measured.value - line] : [];
    });
  });
  return distances.length === 0 ? null : distanceClasses(distances, 0, displayDecimals(series.metric), DIRECTIONS[series.metric.direction]);
}
