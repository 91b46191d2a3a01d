import { pick, type Language } from "../../ui/language.ts";
import { outcomeName } from "../../ui/words/case-words.ts";
import type { CasesRequest } from "./cases-request.ts";
import { casesWords } from "./cases-words.ts";
import { WORD_DIMENSIONS, type WordDimension } from "./dimensions.ts";

/** The filters by what cases carry, each with its values as the address writes them, unless somebody knows their names: one that no case carries has no other. */
export function chosenFilters({ words: lists, outcomes, enterprise }: Pick<CasesRequest, "words" | "outcomes" | "enterprise">, language: Language, named: (dimension: WordDimension, value: string) => string = (_, value) => value): readonly string[] {
  const words = casesWords(language);
  const filter = (name: string, values: readonly string[]): string => pick(language, `${name}“${values.join("、")}”`, `${name} “${values.join(", ")}”`);
  return [
    ...(outcomes === null ? [] : [filter(words.dimensions.outcome, outcomes.map((outcome) => outcomeName(outcome, language)))]),
    ...WORD_DIMENSIONS.flatMap((dimension) => (lists[dimension] === undefined ? [] : [filter(words.dimensions[dimension], lists[dimension].map((value) => named(dimension, value)))])),
    ...(enterprise === null ? [] : [words.enterprises[enterprise ? "yes" : "no"]]),
  ];
}
