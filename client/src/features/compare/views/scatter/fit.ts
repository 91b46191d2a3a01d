import { printSubject } from "../../address/subject.ts";
import { viewWords } from "../../words/view-words.ts";
import type { Fit } from "../view.ts";

/** Fewer points show nothing. */
const LEAST = 3;

/** Two metrics over several regions. */
export const fitScatter: Fit = ({ subjects, regions, partner }, _sheets, language) => {
  const words = viewWords(language);
  if (regions.length < LEAST) return { reason: words.severalRegions, remedy: { label: words.onlyCounties, search: { regions: undefined, focus: undefined } } };
  if (subjects.length > 1) return null;
  return { reason: words.twoMetrics, remedy: partner === null ? null : { label: words.withMetric(partner), search: { of: [...subjects.map(printSubject), partner] } } };
};
