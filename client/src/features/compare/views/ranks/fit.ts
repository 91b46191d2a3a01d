import { viewWords } from "../../words/view-words.ts";
import { hasSize } from "../has-size.ts";
import { indicatorFirst } from "../indicator-first.ts";
import { wholeOnly } from "../whole-only.ts";
import type { Fit } from "../view.ts";
import { yearlyFirst } from "../yearly-first.ts";

/** Places have errors where values are shares of trials or events on a base, and are ranked at all. */
export const fitRanks: Fit = (request, [first], language) => {
  const words = viewWords(language);
  const closed = indicatorFirst(request, language) ?? yearlyFirst(request, first, language) ?? wholeOnly(request, language);
  if (closed !== null) return closed;
  if (request.regions.length < 2) return { reason: words.severalRegions, remedy: { label: words.onlyCounties, search: { regions: undefined, focus: undefined } } };
  if (first.measure.rankable && hasSize(first.measure)) return null;
  return { reason: words.noRankSets, remedy: { label: words.seeView(words.names.bars), search: { view: "bars" } } };
};
