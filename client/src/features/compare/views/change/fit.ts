import { viewWords } from "../../words/view-words.ts";
import { forAccounts } from "../for-accounts.ts";
import { indicatorFirst } from "../indicator-first.ts";
import type { Fit } from "../view.ts";
import { yearlyFirst } from "../yearly-first.ts";
import { changeVariables } from "./change-variables.ts";

/** A change is shared out among parts: it needs two quarters, and a region with parts that the metric is known of. */
export const fitChange: Fit = (request, [first], language) => {
  const words = viewWords(language);
  const { focus, home, within } = request;
  const parts = focus.level === "CITY" || focus.level === "PROVINCE" || (focus.level === "COUNTY" && first.measure.level === "TOWN");
  return (
    forAccounts(request, language) ??
    indicatorFirst(request, language) ?? yearlyFirst(request, first, language) ??
    (!parts ? { reason: words.noParts, remedy: within === home.code ? { label: words.wholeRegion, search: { focus: home.code } } : null } : null) ??
    (changeVariables(request) === null ? { reason: words.earlierQuarter, remedy: { label: request.byYear ? words.lastYears : words.lastFifteen, search: { periods: undefined, at: undefined } } } : null)
  );
};
