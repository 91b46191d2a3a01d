import { BoardMatrixDocument } from "../../../generated/graphql.ts";
import { useInstallation } from "../../../filters/installation.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { BoardRequest } from "../board-request.ts";
import { LeadPlace, LeadSentence } from "../lead-sentence.tsx";
import { useComparison } from "../use-comparison.ts";
import { matrixLead } from "./matrix-lead.ts";
import { matrixView } from "./matrix-view.ts";

/** The sentence about all metrics of a matrix. */
export function MatrixSentence({ request }: { readonly request: BoardRequest }) {
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const { comparison } = useComparison(BoardMatrixDocument, request.matrix);
  if (comparison === undefined) return <LeadPlace parts={false} />;
  const { referenceRegion, basis, asOf } = comparison;
  const view = matrixView(comparison, { language, timeZone, basis, asOf, referenceRegion, yearly: { metrics: request.yearly.metrics, comparison: null } });
  return <LeadSentence lead={matrixLead(view, request.region.level === "COUNTY" ? request.region.code : null, { language, referenceRegion })} />;
}
