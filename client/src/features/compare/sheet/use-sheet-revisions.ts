import { basisInput } from "../../../filters/selection.ts";
import { useRevisions, type RevisionLookup } from "../../../filters/use-revisions.ts";
import type { SelectionInput } from "../../../generated/graphql.ts";
import { accumulationInput } from "../address/accumulation.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { parseSubject } from "../address/subject.ts";
import { unitsInput } from "../address/todays-units.ts";
import type { Sheet } from "./sheet.ts";

/** What was corrected since it was aired, by a sheet's subject: asked once for all views of a page; only indicators are revised. */
export function useSheetRevisions(request: CompareRequest, sheets: readonly Sheet[]): RevisionLookup {
  const revisions = useRevisions(revisedSelection(request, sheets));
  return (subject, region, period) => {
    const parsed = parseSubject(subject);
    return parsed?.kind === "indicator" ? revisions(parsed.ref, region, period) : null;
  };
}

/** The page's own figures, which its answer holds as well; null on a basis that nothing is aired on. */
function revisedSelection({ basis, accumulation, units, asOf, home, parents, regions }: CompareRequest, sheets: readonly Sheet[]): SelectionInput | null {
  const metrics = sheets.flatMap(({ subject }) => (parseSubject(subject)?.kind === "indicator" ? [subject] : []));
  const periods = [...new Set(sheets.flatMap((sheet) => sheet.periods.map(({ id }) => id)))];
  if (basis !== "aired" || metrics.length === 0 || periods.length === 0) return null;
  return { metrics, periods, basis: basisInput(basis), ...accumulationInput(accumulation), ...unitsInput(units), asOf, regions: [...new Set([home, ...parents, ...regions].map(({ code }) => code))] };
}
