import { viewWords } from "../../words/view-words.ts";
import type { Fit } from "../view.ts";

/** Most lines that can be told apart. */
const MOST_LINES = 40;

/** Ranks over time need ranks, several regions and several quarters. */
export const fitSlope: Fit = ({ regions, quarters, byYear }, [first], language) => {
  const words = viewWords(language);
  const counties = { label: words.onlyCounties, search: { regions: undefined, focus: undefined } };
  if (!first.measure.rankable) return { reason: words.noRanks, remedy: { label: words.seeView(words.names.trend), search: { view: undefined } } };
  if (regions.length < 2) return { reason: words.severalRegions, remedy: counties };
  if (regions.length > MOST_LINES) return { reason: words.tooManyLines(regions.length, MOST_LINES), remedy: counties };
  return quarters.length > 1 ? null : { reason: words.severalQuarters, remedy: byYear ? { label: words.lastYears, search: { periods: undefined, at: undefined } } : { label: words.lastEight, search: { periods: "last(8,quarter)", at: undefined } } };
};
