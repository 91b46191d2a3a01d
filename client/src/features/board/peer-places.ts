import { isJudged } from "./classes-of.ts";
import type { BoardRegion, Series } from "./measurement.ts";

/** Who is ranked beside each other on a board, by their places in the answer; never two levels in one group. */
export interface Peers {
  readonly level: "county" | "town";
  readonly places: readonly number[];
}

/**
 * The parts of the board's region where the metric has figures there; a county whose metric stops at county level stands
 * among its sister counties instead.
 */
export function peersOf(series: Series, board: BoardRegion): Peers {
  const last = series.periods.length - 1;
  const at = (level: string, parent: (region: BoardRegion) => boolean): number[] =>
    series.regions.flatMap((region, place) => (region.level === level && parent(region) ? [place] : []));
  const towns = at("TOWN", (region) => region.parentCode === board.code);
  const collected = towns.some((place) => {
    const measured = series.at(place, last);
    return measured.kind === "observed" || measured.reason !== "not_collected_at_this_level";
  });
  if (board.level === "COUNTY" && collected && series.metric.level === "TOWN") return { level: "town", places: towns };
  return { level: "county", places: at("COUNTY", () => true) };
}

/** Ranked places first in the order of their ranks, or, where nobody has one (of a neutral metric, of live figures of one county), the better or the higher value; then what rests on too few, gaps last. */
export function inOrder(series: Series, places: readonly number[], limit: number): readonly number[] {
  const last = series.periods.length - 1;
  const sign = series.metric.direction === "LOWER" ? 1 : -1;
  const keyed = places.map((place) => {
    const measured = series.at(place, last);
    return measured.kind === "missing" ? [place, 2, 0, 0] as const : [place, isJudged(series, measured, limit) ? 0 : 1, measured.rank ?? Number.MAX_VALUE, sign * measured.value] as const;
  });
  return keyed.toSorted((a, b) => (a[1] !== b[1] ? a[1] - b[1] : a[2] !== b[2] ? a[2] - b[2] : a[3] - b[3])).map(([place]) => place);
}
