import { unitKind } from "../../../../ui/formats/unit.ts";
import { viewWords } from "../../words/view-words.ts";
import { forAccounts } from "../for-accounts.ts";
import { indicatorFirst } from "../indicator-first.ts";
import { wholeOnly } from "../whole-only.ts";
import type { Fit } from "../view.ts";

/** A funnel needs a size for each region: shares and rates have one, counts and means of days have none. */
export const fitFunnel: Fit = (request, [first], language) => {
  const words = viewWords(language);
  const kind = unitKind(first.measure);
  return (
    forAccounts(request, language) ??
    indicatorFirst(request, language) ??
    wholeOnly(request, language) ??
    (first.measure.total === "ratio" && kind !== "count" && kind !== "days" ? null : { reason: words.noFunnel, remedy: { label: words.seeView(words.names.bars), search: { view: "bars" } } })
  );
};
