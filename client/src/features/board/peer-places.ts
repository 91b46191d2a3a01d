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

/** Ranked places first in the order of their ranks, then the others in official order. */
export function inRankOrder(series: Series, places: readonly number[]): readonly number[] {
  const last = series.periods.length - 1;
  const rank = (place: number): number => {
    const measured = series.at(place, last);
    return measured.kind === "observed" && measured.rank !== null ? measured.rank : Infinity;
  };
  return places.map((place, order) => ({ place, order, rank: rank(place) }))
    .sort((a, b) => (a.rank === b.rank ? a.order - b.order : a.rank - b.rank))
    .map(({ place }) => place);
}

/** Where nobody has a rank (of a neutral metric, or of live figures of one county) the better value stands first, or the higher one; gaps last. */
export function inValueOrder(series: Series, places: readonly number[]): readonly number[] {
  const last = series.periods.length - 1;
  const sign = series.metric.direction === "LOWER" ? -1 : 1;
  const value = (place: number): number => {
    const measured = series.at(place, last);
    return measured.kind === "observed" ? sign * measured.value : -Infinity;
  };
  return places.map((place, order) => ({ place, order, value: value(place) }))
    .sort((a, b) => (a.value === b.value ? a.order - b.order : b.value - a.value))
    .map(({ place }) => place);
}

/** Whether any of the places has a rank in the last period. */
export function anyRanked(series: Series, places: readonly number[]): boolean {
  const last = series.periods.length - 1;
  return places.some((place) => {
    const measured = series.at(place, last);
    return measured.kind === "observed" && measured.rank !== null;
  });
}
