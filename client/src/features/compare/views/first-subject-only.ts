import type { Language } from "../../../ui/language.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { printSubject } from "../address/subject.ts";
import { viewWords } from "../words/view-words.ts";
import type { Misfit } from "./view.ts";

/** The way out where several metrics are too many: the first alone. */
export function firstSubjectOnly({ subjects }: Pick<CompareRequest, "subjects">, language: Language): Misfit["remedy"] {
  return { label: viewWords(language).firstMetricOnly, search: { of: subjects.slice(0, 1).map(printSubject) } };
}
