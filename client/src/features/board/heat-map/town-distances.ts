import type { BoardRegion, Series } from "../measurement.ts";

/** A town of the answer and where it stands in it. */
export interface Town {
  readonly region: BoardRegion;
  readonly place: number;
}

/** A county with its towns, in official order. */
export interface TownGroup {
  readonly county: BoardRegion;
  /** The county's own place in the answer; -1 when it is not in it. */
  readonly place: number;
  readonly towns: readonly Town[];
}

/** The answer's towns under their counties. */
export function townGroups(series: Series): TownGroup[] {
  const counties = series.regions.flatMap((region, place) => (region.level === "COUNTY" ? [{ county: region, place }] : []));
  return counties
    .map(({ county, place }) => ({
      county, place,
      towns: series.regions.flatMap((region, at): Town[] => (region.level === "TOWN" && region.parentCode === county.code ? [{ region, place: at }] : [])),
    }))
    .filter(({ towns }) => towns.length > 0);
}

/** How far a town stands from the line of the same period, in the metric's unit; null where there is no value or no line. */
export function distanceAt(series: Series, place: number, period: number): number | null {
  const [measured, line] = [series.at(place, period), series.reference(period)];
  return measured.kind === "missing" || line === null ? null : measured.value - line;
}
