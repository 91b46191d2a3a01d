import { useInstallation } from "../../filters/installation.ts";
import { BoardCardsDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";
import { leadOf } from "./lead.ts";
import { LeadPlace, LeadSentence } from "./lead-sentence.tsx";
import { readSeries } from "./measurement.ts";
import { useComparison } from "./use-comparison.ts";
import { usePeers } from "./use-peers.ts";
import { useBoardWords } from "./words.ts";

/** The sentence about the chosen metric. */
export function MetricSentence({ request }: { readonly request: BoardRequest }) {
  const language = useLanguage();
  const { smallNumberLimit } = useInstallation();
  const words = useBoardWords();
  const { answer, standing } = usePeers(request);
  const { comparison: cards } = useComparison(BoardCardsDocument, request.settled ? request.cards : null);
  const own = cards?.series.find(({ metric }) => metric.code === request.metric || metric.ref === request.metric);
  if (answer.error !== undefined && cards !== undefined && own !== undefined) {
    // What the card knows, and that nobody stands beside it.
    const lead = leadOf(readSeries(own, cards), cards.regions.findIndex(({ code }) => code === request.region.code), [], { language, referenceRegion: cards.referenceRegion, smallNumberLimit, accumulation: cards.accumulation, level: "county" });
    return <LeadSentence lead={{ ...lead, groups: [...lead.groups, { band: null, text: words.othersNotRead }] }} />;
  }
  if (standing === null || standing.place < 0 || answer.error !== undefined) return <LeadPlace parts={request.region.level !== "COUNTY"} />;
  const { series, place, peers, comparison } = standing;
  return <LeadSentence lead={leadOf(series, place, peers.places, { language, referenceRegion: comparison.referenceRegion, smallNumberLimit, accumulation: comparison.accumulation, level: peers.level })} />;
}
