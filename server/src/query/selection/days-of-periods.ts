import { periodEnd } from "@plumbline/schema/vocabulary/period.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import { plainLookups } from "./load-lookups.ts";
import { parsePeriods } from "./parse-periods.ts";

/** The days of a period, or of a range of periods, from the first up to the day before `to`; null when absent. */
export function daysOfPeriods(text: string | null | undefined, catalogue: InstallationCatalogue): { readonly from: string; readonly to: string } | null {
  if (text === null || text === undefined) return null;
  const periods = parsePeriods([text], plainLookups(catalogue));
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) throw new QuestionError("EMPTY_SELECTION", `“${text.slice(0, 60)}” holds no period: name one, or leave it out.`, { offender: text });
  return { from: first.start, to: periodEnd(last) };
}
