import type { PageSearch } from "../../../filters/page-search.ts";
import { basisSearch } from "../../../filters/selection-search.ts";
import type { CompareRequest } from "./compare-request.ts";
import { quarterShown } from "./whole-years.ts";

/** What a comparison hands on to the pages of its metrics and regions: the same quarter (of a year its last), basis and moment. */
export function compareProfileSearch({ basis, choice, asOf, ...shown }: Pick<CompareRequest, "at" | "byYear" | "basis" | "choice" | "asOf">): PageSearch {
  return { period: quarterShown(shown), basis: basisSearch(basis, choice.fallback), asOf: asOf ?? undefined };
}
