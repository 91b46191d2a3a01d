import { formatNumber } from "../../../../ui/formats/number.ts";
import { viewWords } from "../../words/view-words.ts";
import { firstSubjectOnly } from "../first-subject-only.ts";
import type { Fit } from "../view.ts";

/** Most cells on screen. */
const MOST_CELLS = 4_000;

export const fitTable: Fit = (request, _sheets, language) => {
  const { subjects, regions, quarters } = request;
  const words = viewWords(language);
  const cells = regions.length * (subjects.length > 1 ? subjects.length : quarters.length);
  if (cells <= MOST_CELLS) return null;
  const number = (value: number): string => formatNumber(value, 0, language);
  return {
    reason: words.tooManyCells(number(cells), number(MOST_CELLS)),
    remedy: subjects.length > 1 ? firstSubjectOnly(request, language) : { label: words.lastFour, search: { periods: "last(4,quarter)" } },
  };
};
