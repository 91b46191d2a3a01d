import { Suspense } from "react";
import { hasPart, type BoardRequest } from "./board-request.ts";
import { LeadPlace } from "./lead-sentence.tsx";
import { lazyPart } from "../../ui/load-part.ts";

// Loaded while the figures that they speak of are read.
const MetricSentence = lazyPart(async () => ({ default: (await import("./metric-sentence.tsx")).MetricSentence }));
const MatrixSentence = lazyPart(async () => ({ default: (await import("./matrix/matrix-sentence.tsx")).MatrixSentence }));

/** The leaders' sentence: about the chosen metric, or of a matrix about all of them. */
export function BoardLead({ request }: { readonly request: BoardRequest }) {
  const matrix = hasPart(request.board, "MATRIX");
  return (
    <Suspense fallback={<LeadPlace parts={!matrix && request.region.level !== "COUNTY"} />}>
      {matrix ? <MatrixSentence request={request} /> : <MetricSentence request={request} />}
    </Suspense>
  );
}
