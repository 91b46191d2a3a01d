import { unbroken } from "../../address/unbroken.ts";
import { viewWords } from "../../words/view-words.ts";
import { forAccounts } from "../for-accounts.ts";
import { indicatorFirst } from "../indicator-first.ts";
import type { Fit } from "../view.ts";

export const fitControl: Fit = (request, _sheets, language) => {
  const words = viewWords(language);
  const { quarters } = request;
  return forAccounts(request, language) ?? indicatorFirst(request, language) ?? (quarters.length > 1 && unbroken(quarters) ? null : { reason: words.quartersInARow, remedy: { label: words.lastFifteen, search: { periods: undefined, at: undefined } } });
};
