import { useInstallation } from "../../../filters/installation.ts";
import { formatMissing } from "../../../ui/formats/missing.ts";
import { formatValue } from "../../../ui/formats/value.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import type { DetailContext } from "./cell-detail.ts";
import type { Sheet } from "./sheet.ts";
import { useSheetRevisions } from "./use-sheet-revisions.ts";

/** What is the same for every tooltip and file of a comparison. */
export function useDetailContext(request: CompareRequest, sheets: readonly Sheet[]): DetailContext {
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const revisions = useSheetRevisions(request, sheets);
  return {
    language, timeZone, basis: request.basis,
    revisedTo: (subject, region, period, measure) => {
      const revision = revisions(subject, region, period);
      if (revision === null) return "";
      return revision.value === null ? formatMissing("not_reported", language) : formatValue(revision.value, measure, language);
    },
  };
}
