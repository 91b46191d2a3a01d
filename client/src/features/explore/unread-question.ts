import { readVariables } from "../../filters/open-query.ts";
import { unreadParts, type UnreadPart } from "../../filters/address/unread-parts.ts";
import { EXAMPLES } from "./examples.ts";
import type { ExploreSearch } from "./explore-search.ts";
import type { SavedQuery } from "./use-saved-queries.ts";

/** What of an address the editors do not hold: a ready question that there is not, variables that are none or belong to no question. `saved` is null until it is known. */
export function unreadQuestion(search: ExploreSearch, saved: readonly SavedQuery[] | null): readonly UnreadPart[] {
  const { query, variables, example, saved: kept } = search;
  const raw = Object.entries({ example, saved: saved === null ? undefined : kept, variables }).flatMap(([part, text]) => (text === undefined ? [] : [[part, text] as const]));
  return unreadParts(Object.fromEntries(raw), {
    example: EXAMPLES.find(({ id }) => id === example)?.id,
    saved: saved?.find(({ id }) => id === kept)?.id,
    variables: query === undefined || readVariables(variables) === null ? undefined : variables,
  });
}
