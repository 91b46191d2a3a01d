import { nameOf, type Language } from "../../../ui/language.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import type { CompareSearch } from "../address/compare-search.ts";
import { printSubject } from "../address/subject.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { compareWords } from "../words/compare-words.ts";
import type { Misfit } from "./view.ts";

/** Questions of the first metric in quarters, where it is measured by year: it is led to its years. */
export function yearlyFirst(request: Pick<CompareRequest, "subjects" | "keptByYear">, { measure }: Pick<Sheet, "measure">, language: Language): Misfit | null {
  const [first] = request.subjects;
  if (first === undefined || !request.keptByYear.includes(printSubject(first))) return null;
  return { reason: compareWords(language).keptByYear(nameOf(measure, language)), remedy: yearlyRemedy(request, language) };
}

/** All that is measured by year, compared over its last years. */
export function yearlyRemedy({ keptByYear }: Pick<CompareRequest, "keptByYear">, language: Language): { readonly label: string; readonly search: CompareSearch } {
  return { label: compareWords(language).seeYears, search: { of: keptByYear, periods: undefined, at: undefined, by: undefined } };
}
