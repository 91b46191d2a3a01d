import { distanceClasses, type DistanceClasses } from "../../charts/distance-classes.ts";
import { displayDecimals } from "../../ui/formats/unit.ts";
import { DIRECTIONS } from "./directions.ts";
import type { Series } from "./measurement.ts";


/**
 * The seven classes of the last period. Their cut points are taken from the distances of all periods shown, so that a
 * colour keeps its meaning from one quarter to the next. Null when the line has no value.
 */
export function peerClasses(series: Series, places: readonly number[]): DistanceClasses | null {
  const reference = series.reference(series.periods.length - 1);
  if (reference === null) return null;
  const distances = series.periods.flatMap((_, period) => {
    const line = series.reference(period);
    return line === null ? [] : places.flatMap((place) => {
      const measured = series.at(place, period);
      return measured.kind === "observed" && measured.band !== "notRanked" ? [measured.value - line] : [];
    });
  });
  const direction = DIRECTIONS[series.metric.direction];
  const judged = distances.length > 0 ? distances : lastDistances(series, places, reference);
  return { ...distanceClasses(judged, 0, displayDecimals(series.metric), direction), reference };
}

/** Of a metric that is never ranked every region counts. */
function lastDistances(series: Series, places: readonly number[], reference: number): number[] {
  const last = series.periods.length - 1;
  return places.flatMap((place) => {
    const measured = series.at(place, last);
    return measured.kind === "observed" ? [measured.value - reference] : [];
  });
}
