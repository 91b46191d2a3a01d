import type { PageSearch } from "../../filters/page-search.ts";
import { accumulationSearch, basisSearch } from "../../filters/selection-search.ts";
import type { BoardRequest } from "./board-request.ts";

/** What a board hands on to the pages of its metrics and regions: the same quarter, basis and moment. */
export function profileSearch({ quarter, basis, choice, accumulation, cards }: BoardRequest): PageSearch {
  return { period: quarter.id, basis: basisSearch(basis, choice.fallback), acc: accumulationSearch(accumulation), asOf: cards.asOf ?? undefined };
}

/** The same for a metric's page, which also follows the board's region. */
export function metricSearch(request: BoardRequest): PageSearch {
  return { ...profileSearch(request), acc: undefined, region: request.home ? undefined : request.region.code };
}
