import { viewWords } from "../../words/view-words.ts";
import { firstSubjectOnly } from "../first-subject-only.ts";
import type { Fit } from "../view.ts";

/** Most small plots; more are read as a table or a heat map. */
const MOST_PANELS = 40;

export const fitTrend: Fit = (request, _sheets, language) => {
  const words = viewWords(language);
  const { subjects, regions } = request;
  const count = subjects.length * regions.length;
  if (count <= MOST_PANELS) return null;
  const remedy = subjects.length > 1 && regions.length <= MOST_PANELS ? firstSubjectOnly(request, language) : { label: words.onlyCounties, search: { regions: undefined } };
  return { reason: words.tooManyPanels(count, MOST_PANELS), remedy };
};
