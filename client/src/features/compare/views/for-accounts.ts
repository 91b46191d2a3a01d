import type { Language } from "../../../ui/language.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { viewWords } from "../words/view-words.ts";
import type { Misfit } from "./view.ts";

/** Questions that are open to accounts alone: a reader without one is told so, and signs in by the header. */
export function forAccounts({ signedIn }: Pick<CompareRequest, "signedIn">, language: Language): Misfit | null {
  return signedIn ? null : { reason: viewWords(language).forAccounts, remedy: null };
}
