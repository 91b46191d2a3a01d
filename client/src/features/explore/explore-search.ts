import { parseOpenQuerySearch, type OpenQuerySearch } from "../../filters/open-query.ts";
import { parseText } from "../../filters/selection-search.ts";

/** The query editor's address: a question, or the name of a ready one. */
export interface ExploreSearch extends OpenQuerySearch {
  /** One of the built-in examples; the first when the address holds no question either. */
  readonly example?: string | undefined;
  /** One of the viewer's saved queries. */
  readonly saved?: string | undefined;
}

export function parseExploreSearch(raw: Record<string, unknown>): ExploreSearch {
  return { ...parseOpenQuerySearch(raw), example: parseText(raw["example"]), saved: parseText(raw["saved"]) };
}
