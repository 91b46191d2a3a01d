import { capital } from "../../ui/formats/capital.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { caseTypeName } from "../../ui/words/case-words.ts";
import { wordsOf } from "../../ui/words.ts";
import type { CasesRequest } from "./cases-request.ts";
import { chosenFilters } from "./chosen-filters.ts";
import type { PivotAnswer } from "./pivot-answer.ts";
import { valueNames } from "./value-names.ts";

/** Whose cases are counted, and which of them: what every figure of the page is read by. */
export function countedAs(request: CasesRequest, answer: PivotAnswer | undefined, language: Language): string {
  const types = request.types === null ? [] : [wordsOf(language).list(request.types.map((type) => nameOf(caseTypeName(type), language)))];
  const filters = chosenFilters(request, language, answer === undefined ? undefined : (dimension, value) => valueNames(answer, dimension, language)(value));
  return [nameOf(request.within, language), ...[...types, ...filters].map(capital)].join(" · ");
}
