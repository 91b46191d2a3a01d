import type { RegionNameFragment } from "../../../generated/graphql.ts";
import type { Order } from "../address/compare-search.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** Places of regions of one level: they are ranked with one another and with no others. */
export interface PeerGroup {
  readonly level: RegionNameFragment["level"];
  readonly places: readonly number[];
}

/** The regions by level, from above, each group ordered by its values in a period or in official order; without rank or value last. */
export function peerGroups(sheet: Sheet, period: number, order: Order, reverse = false): PeerGroup[] {
  const levels = [...new Set(sheet.regions.map((region) => region.level))];
  return levels.map((level) => {
    const places = sheet.regions.flatMap((region, place) => (region.level === level ? [place] : []));
    return { level, places: sortedPlaces(sheet, places, period, order, reverse) };
  });
}

/** Best first (or last, when reversed); what is not ranked follows, what has no value comes last either way. */
function sortedPlaces(sheet: Sheet, places: readonly number[], period: number, order: Order, reverse = false): number[] {
  const upward = sheet.measure.direction === "lower" ? 1 : -1;
  const turn = reverse ? -1 : 1;
  const keyed = places.map((place) => ({ place, cell: sheet.at(place, period) }));
  return keyed
    .sort((a, b) => {
      const group = standing(a.cell) - standing(b.cell);
      if (group !== 0) return group;
      if (order === "official") return a.place - b.place;
      const byRank = rankOf(a.cell) - rankOf(b.cell);
      const byValue = (valueOf(a.cell) - valueOf(b.cell)) * upward;
      return byRank !== 0 && Number.isFinite(byRank) ? byRank * turn : byValue !== 0 ? byValue * turn : a.place - b.place;
    })
    .map(({ place }) => place);
}

/** Ranked or unjudged values first, values too small to be ranked next, gaps last. */
function standing(cell: Cell): number {
  if (cell.kind === "missing") return 2;
  return cell.band === "notRanked" ? 1 : 0;
}

const rankOf = (cell: Cell): number => (cell.kind === "observed" && cell.rank !== null ? cell.rank : Infinity);
const valueOf = (cell: Cell): number => (cell.kind === "observed" ? cell.value : 0);
