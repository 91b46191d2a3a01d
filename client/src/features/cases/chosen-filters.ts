import { pick, type Language } from "../../ui/language.ts";
import { outcomeName } from "../../ui/words/case-words.ts";
import type { CasesRequest } from "./cases-request.ts";
import { casesWords } from "./cases-words.ts";
import { WORD_DIMENSIONS } from "./dimensions.ts";

/** The filters by what cases carry, each with its values as the address writes them: one that no case carries has no other name. */
export function chosenFilters({ words: lists, outcomes, enterprise }: Pick<CasesRequest, "words" | "outcomes" | "enterprise">, language: Language): readonly string[] {
  const words = casesWords(language);
  const named = (name: string, values: readonly string[]): string => pick(language, `${name}“${values.join("、")}”`, `${name} “${values.join(", ")}”`);
  return [
    ...(outcomes === null ? [] : [named(words.dimensions.outcome, outcomes.map((outcome) => outcomeName(outcome, language)))]),
    ...WORD_DIMENSIONS.flatMap((dimension) => (lists[dimension] === undefined ? [] : [named(words.dimensions[dimension], lists[dimension])])),
    ...(enterprise === null ? [] : [words.enterprises[enterprise ? "yes" : "no"]]),
  ];
}
