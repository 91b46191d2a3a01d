import { ErrorState } from "../../ui/components/error-state.tsx";
import type { BoardRequest } from "./board-request.ts";
import { PanelsSkeleton } from "./board-skeleton.tsx";
import { PeersAsked } from "./peers-asked.tsx";
import { TrendPanel } from "./trend-panel.tsx";
import { useChosenName } from "./use-chosen-name.ts";
import { useInstead } from "./use-instead.ts";
import { usePeers } from "./use-peers.ts";
import { useBoardWords } from "./words.ts";

/** Keeps its place when it could not be read, so that the chart is where it was once it can be. */
export function TrendPart({ request, focus }: { readonly request: BoardRequest; readonly focus: string | null }) {
  const { answer, standing } = usePeers(request);
  const name = useChosenName(request);
  const words = useBoardWords();
  const instead = useInstead(request);
  if (answer.error !== undefined) return <ErrorState title={words.trend(name)} error={answer.error} onRetry={answer.retry} instead={instead} />;
  if (standing === null) return <PanelsSkeleton part="TREND" />;
  const { comparison, series, peers } = standing;
  return (
    <PeersAsked request={request}>
      <TrendPanel request={request} comparison={comparison} series={series} peers={peers} focus={focus} busy={answer.busy} />
    </PeersAsked>
  );
}
