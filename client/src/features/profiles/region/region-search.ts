import { parsePeriod, parseSharedSearch, type SharedSearch } from "../../../filters/selection-search.ts";

/** The address of a region's page beside its code. */
export interface RegionSearch extends SharedSearch {
  /** The quarter; the latest with the basis when absent. */
  readonly period?: string | undefined;
  /** Which indicators are listed; all when absent. */
  readonly only?: "judged" | undefined;
}

export function parseRegionSearch(raw: Record<string, unknown>): RegionSearch {
  return { ...parseSharedSearch(raw), period: parsePeriod(raw["period"]), only: raw["only"] === "judged" ? "judged" : undefined };
}
