import type { BoardRequest } from "./board-request.ts";
import { PanelsSkeleton } from "./board-skeleton.tsx";
import { PeersAsked } from "./peers-asked.tsx";
import { TrendPanel } from "./trend-panel.tsx";
import { usePeers } from "./use-peers.ts";

/** The standing says why when both could not be read. */
export function TrendPart({ request, focus }: { readonly request: BoardRequest; readonly focus: string | null }) {
  const { answer, standing } = usePeers(request);
  if (answer.error !== undefined) return null;
  if (standing === null) return <PanelsSkeleton part="TREND" />;
  const { comparison, series, peers } = standing;
  return (
    <PeersAsked request={request}>
      <TrendPanel request={request} comparison={comparison} series={series} peers={peers} focus={focus} busy={answer.busy} />
    </PeersAsked>
  );
}
