import { Suspense } from "react";
import { hasPart, type BoardRequest } from "./board-request.ts";
import { LeadSentence } from "./lead-sentence.tsx";
import { lazyPart } from "../../ui/load-part.ts";

// Loaded while the figures that they speak of are read.
const MetricSentence = lazyPart(async () => ({ default: (await import("./metric-sentence.tsx")).MetricSentence }));
const MatrixSentence = lazyPart(async () => ({ default: (await import("./matrix/matrix-sentence.tsx")).MatrixSentence }));

/** The leaders' sentence: about the chosen metric, or of a matrix about all of them. */
export function BoardLead({ request }: { readonly request: BoardRequest }) {
  return (
    <Suspense fallback={<LeadSentence lead={null} />}>
      {hasPart(request.board, "MATRIX") ? <MatrixSentence request={request} /> : <MetricSentence request={request} />}
    </Suspense>
  );
}
