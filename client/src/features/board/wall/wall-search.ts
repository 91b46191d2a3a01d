import { parseText } from "../../../filters/selection-search.ts";
import { parseBoardSearch, type BoardSearch } from "../board-search.ts";

/** The board's address with its region among the other parts. */
export interface WallSearch extends BoardSearch {
  readonly region?: string | undefined;
}

export function parseWallSearch(raw: Record<string, unknown>): WallSearch {
  return { ...parseBoardSearch(raw), region: parseText(raw["region"]) };
}
