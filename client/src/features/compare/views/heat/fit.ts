import { viewWords } from "../../words/view-words.ts";
import type { Fit } from "../view.ts";

/** One quarter is no grid: it is a ranking or a map. */
export const fitHeat: Fit = ({ quarters, byYear, regions }, _sheets, language) => {
  const words = viewWords(language);
  if (regions.length < 2) return { reason: words.severalRegions, remedy: { label: words.onlyCounties, search: { regions: undefined, focus: undefined } } };
  return quarters.length > 1 ? null : { reason: words.severalQuarters, remedy: byYear ? { label: words.lastYears, search: { periods: undefined, at: undefined } } : { label: words.lastEight, search: { periods: "last(8,quarter)", at: undefined } } };
};
