import { basisSearch } from "../../../filters/selection-search.ts";
import type { Language } from "../../../ui/language.ts";
import { wordsOf } from "../../../ui/words.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { viewWords } from "../words/view-words.ts";
import type { Misfit } from "./view.ts";

/** Questions about peers: who sees live figures of one town alone has none, and is led to the approved ones. A county has its towns. */
export function wholeOnly({ within, regions, choice }: Pick<CompareRequest, "within" | "regions" | "choice">, language: Language): Misfit | null {
  if (!regions.some(({ code, level }) => code === within && level === "TOWN")) return null;
  return { reason: viewWords(language).wholeOnly, remedy: { label: wordsOf(language).seeInstead(wordsOf(language).bases.approved), search: { basis: basisSearch("approved", choice.fallback) } } };
}
