import { viewWords } from "../../words/view-words.ts";
import { forAccounts } from "../for-accounts.ts";
import { indicatorFirst } from "../indicator-first.ts";
import type { Fit } from "../view.ts";

export const fitControl: Fit = (request, _sheets, language) => {
  const words = viewWords(language);
  const { quarters } = request;
  const unbroken = quarters.every(({ id }, place) => place === 0 || follows(quarters[place - 1]?.id ?? "", id));
  return forAccounts(request, language) ?? indicatorFirst(request, language) ?? (quarters.length > 1 && unbroken ? null : { reason: words.quartersInARow, remedy: { label: words.lastFifteen, search: { periods: undefined, at: undefined } } });
};

/** Whether two quarters stand next to each other: 2025Q4 and 2026Q1. */
function follows(before: string, after: string): boolean {
  const number = (id: string): number => Number(id.slice(0, 4)) * 4 + Number(id.slice(5));
  return number(after) - number(before) === 1;
}
