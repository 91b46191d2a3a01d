import { distanceClasses, type DistanceClasses } from "../../../charts/distance-classes.ts";
import { displayDecimals } from "../../../ui/formats/unit.ts";
import { DIRECTIONS } from "../directions.ts";
import type { Measurement, Series } from "../measurement.ts";
import { distanceAt, type TownGroup } from "./town-distances.ts";

/** Whether a value rests on too few to be judged. */
export function isSmall(measured: Measurement, limit: number): boolean {
  return measured.kind === "observed" && measured.n !== null && measured.n < limit;
}

/** The seven classes of all distances that are judged; null when there is none. */
export function townClasses(series: Series, groups: readonly TownGroup[], limit: number): DistanceClasses | null {
  const judged = groups.flatMap(({ towns }) =>
    towns.flatMap(({ place }) =>
      series.periods.flatMap((_, period) => {
        const distance = distanceAt(series, place, period);
        return distance === null || isSmall(series.at(place, period), limit) ? [] : [distance];
      }),
    ),
  );
  return judged.length === 0 ? null : distanceClasses(judged, 0, displayDecimals(series.metric), DIRECTIONS[series.metric.direction]);
}
