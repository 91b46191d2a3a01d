import { useInstallation } from "../../filters/installation.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";
import { leadOf } from "./lead.ts";
import { LeadPlace, LeadSentence } from "./lead-sentence.tsx";
import { usePeers } from "./use-peers.ts";

/** The sentence about the chosen metric. */
export function MetricSentence({ request }: { readonly request: BoardRequest }) {
  const language = useLanguage();
  const { smallNumberLimit } = useInstallation();
  const { answer, standing } = usePeers(request);
  if (standing === null || standing.place < 0 || answer.error !== undefined) return <LeadPlace parts={request.region.level !== "COUNTY"} />;
  const { series, place, peers, comparison } = standing;
  return <LeadSentence lead={leadOf(series, place, peers.places, { language, referenceRegion: comparison.referenceRegion, smallNumberLimit, accumulation: comparison.accumulation, level: peers.level })} />;
}
