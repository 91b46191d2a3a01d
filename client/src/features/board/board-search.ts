import { parsePeriod, parseSharedSearch, parseText, type SharedSearch } from "../../filters/selection-search.ts";

/** The board's address beside its region; what stands at its default is left out. */
export interface BoardSearch extends SharedSearch {
  /** Which of the boards that fit the region; the first when absent. */
  readonly board?: string | undefined;
  /** The last chosen metric with figures of towns, which the heat map keeps. */
  readonly towns?: string | undefined;
  /** The chosen metric; the first card when absent. */
  readonly metric?: string | undefined;
  /** The quarter; the latest with the basis when absent. */
  readonly period?: string | undefined;
  /** The region that is drawn in accent in the trend. */
  readonly focus?: string | undefined;
}

export function parseBoardSearch(raw: Record<string, unknown>): BoardSearch {
  return { ...parseSharedSearch(raw), board: parseText(raw["board"]), towns: parseText(raw["towns"]), metric: parseText(raw["metric"]), period: parsePeriod(raw["period"]), focus: parseText(raw["focus"]) };
}
