import type { PageSearch } from "../../../filters/page-search.ts";
import { basisSearch } from "../../../filters/selection-search.ts";
import type { CompareRequest } from "./compare-request.ts";

/** What a comparison hands on to the pages of its metrics and regions: the same quarter (of a year its last), basis and moment. */
export function compareProfileSearch({ at, byYear, basis, choice, asOf }: Pick<CompareRequest, "at" | "byYear" | "basis" | "choice" | "asOf">): PageSearch {
  return { period: byYear ? `${at.id}Q4` : at.id, basis: basisSearch(basis, choice.fallback), asOf: asOf ?? undefined };
}
