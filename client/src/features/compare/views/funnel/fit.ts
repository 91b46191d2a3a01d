import { viewWords } from "../../words/view-words.ts";
import { forAccounts } from "../for-accounts.ts";
import { hasSize } from "../has-size.ts";
import { indicatorFirst } from "../indicator-first.ts";
import { wholeOnly } from "../whole-only.ts";
import type { Fit } from "../view.ts";
import { yearlyFirst } from "../yearly-first.ts";

/** A funnel needs a size for each region. */
export const fitFunnel: Fit = (request, [first], language) => {
  const words = viewWords(language);
  return (
    forAccounts(request, language) ??
    indicatorFirst(request, language) ?? yearlyFirst(request, first, language) ??
    wholeOnly(request, language) ??
    (hasSize(first.measure) ? null : { reason: words.noFunnel, remedy: { label: words.seeView(words.names.bars), search: { view: "bars" } } })
  );
};
