import { lazy, Suspense } from "react";
import { useInstallation } from "../../filters/installation.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { hasPart, type BoardRequest } from "./board-request.ts";
import { leadOf } from "./lead.ts";
import { LeadSentence } from "./lead-sentence.tsx";
import { usePeers } from "./use-peers.ts";

const MatrixSentence = lazy(async () => ({ default: (await import("./matrix/matrix-sentence.tsx")).MatrixSentence }));

/** The leaders' sentence: about the chosen metric, or of a matrix about all of them. */
export function BoardLead({ request }: { readonly request: BoardRequest }) {
  if (!hasPart(request.board, "MATRIX")) return <MetricLead request={request} />;
  return (
    <Suspense fallback={<LeadSentence lead={null} />}>
      <MatrixSentence request={request} />
    </Suspense>
  );
}

function MetricLead({ request }: { readonly request: BoardRequest }) {
  const language = useLanguage();
  const { smallNumberLimit } = useInstallation();
  const { answer, standing } = usePeers(request);
  if (standing === null || standing.place < 0 || answer.error !== undefined) return <LeadSentence lead={null} />;
  const { series, place, peers, comparison } = standing;
  return <LeadSentence lead={leadOf(series, place, peers.places, { language, referenceRegion: comparison.referenceRegion, smallNumberLimit, accumulation: comparison.accumulation, level: peers.level })} />;
}
