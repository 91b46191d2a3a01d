import type { Language } from "../../../ui/language.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { viewWords } from "../words/view-words.ts";

/** What a view says that asks for single quarters, on a page whose values run over more. */
export function periodAlone({ accumulation }: Pick<CompareRequest, "accumulation">, language: Language): readonly string[] {
  return accumulation === "period" ? [] : [viewWords(language).periodAlone];
}
