import { unbroken } from "../../address/unbroken.ts";
import { viewWords } from "../../words/view-words.ts";
import { forAccounts } from "../for-accounts.ts";
import { indicatorFirst } from "../indicator-first.ts";
import type { Fit } from "../view.ts";
import { yearlyFirst } from "../yearly-first.ts";

export const fitControl: Fit = (request, [first], language) => {
  const words = viewWords(language);
  const { quarters } = request;
  return forAccounts(request, language) ?? indicatorFirst(request, language) ?? yearlyFirst(request, first, language) ?? (quarters.length > 1 && unbroken(quarters) ? null : { reason: words.quartersInARow, remedy: { label: request.byYear ? words.lastYears : words.lastFifteen, search: { periods: undefined, at: undefined } } });
};
