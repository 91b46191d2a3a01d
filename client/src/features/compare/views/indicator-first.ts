import type { Language } from "../../../ui/language.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { printSubject } from "../address/subject.ts";
import { viewWords } from "../words/view-words.ts";
import type { Misfit } from "./view.ts";

/** Questions about indicators alone: the first indicator of the comparison is brought to the front, or the usual one put there. */
export function indicatorFirst({ subjects }: Pick<CompareRequest, "subjects">, language: Language): Misfit | null {
  const words = viewWords(language);
  if (subjects[0]?.kind === "indicator") return null;
  const indicators = subjects.filter(({ kind }) => kind === "indicator");
  const search = { of: indicators.length === 0 ? undefined : [...indicators, ...subjects.filter(({ kind }) => kind !== "indicator")].map(printSubject) };
  return { reason: words.indicatorsOnly, remedy: { label: words.takeIndicator, search } };
}
