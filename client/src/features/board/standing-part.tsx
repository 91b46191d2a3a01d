import { useInstallation } from "../../filters/installation.ts";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { AlonePanel } from "./alone-panel.tsx";
import type { BoardRequest } from "./board-request.ts";
import { PanelsSkeleton } from "./board-skeleton.tsx";
import { PeersAsked } from "./peers-asked.tsx";
import { PeersPanel } from "./peers-panel.tsx";
import { useChosenName } from "./use-chosen-name.ts";
import { useInstead } from "./use-instead.ts";
import { isAlone, usePeers } from "./use-peers.ts";
import { useBoardWords } from "./words.ts";

export function StandingPart({ request, focus }: { readonly request: BoardRequest; readonly focus: string | null }) {
  const { answer, standing } = usePeers(request);
  const name = useChosenName(request);
  const words = useBoardWords();
  const language = useLanguage();
  const { townMetrics } = useInstallation();
  const instead = useInstead(request);
  const ofTowns = request.region.level === "COUNTY" && townMetrics.has(request.metric);
  if (answer.error !== undefined) return <ErrorState title={ofTowns ? words.towns(nameOf(request.region, language), name) : words.counties(name)} error={answer.error} onRetry={answer.retry} instead={instead} />;
  if (standing === null) return <PanelsSkeleton part="STANDING" />;
  const { comparison, series, peers } = standing;
  if (isAlone(request, standing)) return <AlonePanel request={request} series={series} />;
  return (
    <PeersAsked request={request} periods={[request.period]}>
      <PeersPanel request={request} comparison={comparison} series={series} peers={peers} focus={focus} busy={answer.busy} />
    </PeersAsked>
  );
}
