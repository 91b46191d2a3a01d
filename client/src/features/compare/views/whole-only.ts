import { basisSearch } from "../../../filters/selection-search.ts";
import type { Language } from "../../../ui/language.ts";
import { wordsOf } from "../../../ui/words.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { viewWords } from "../words/view-words.ts";
import type { Misfit } from "./view.ts";

/** Questions about all peers: who sees live figures of their own region alone is led to the approved ones. */
export function wholeOnly({ within, home, choice }: Pick<CompareRequest, "within" | "home" | "choice">, language: Language): Misfit | null {
  if (within === home.code) return null;
  return { reason: viewWords(language).wholeOnly, remedy: { label: wordsOf(language).seeInstead(wordsOf(language).bases.approved), search: { basis: basisSearch("approved", choice.fallback) } } };
}
