import { BasisWithheld } from "../../filters/basis-withheld.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { hasBasis } from "../../filters/quarters.ts";
import { basisSearch } from "../../filters/selection-search.ts";
import { BoardCardsDocument, BoardPeersDocument, type BoardComparisonFragment } from "../../generated/graphql.ts";
import { ErrorState } from "../../ui/components/error-state.tsx";
import type { Language } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import type { BoardRequest } from "./board-request.ts";
import styles from "./board.module.css";
import { CardsSkeleton, PanelsSkeleton } from "./board-skeleton.tsx";
import { AlonePanel } from "./alone-panel.tsx";
import { BoardFoot } from "./board-foot.tsx";
import { Cards } from "./cards.tsx";
import { LeadSentence } from "./lead-sentence.tsx";
import { leadOf } from "./lead.ts";
import { metricName } from "./metric-name.ts";
import { readSeries } from "./measurement.ts";
import { NotOnBasis } from "./not-on-basis.tsx";
import { peersOf } from "./peer-places.ts";
import { PeersPanel } from "./peers-panel.tsx";
import { PublishedPanel } from "./published-panel.tsx";
import { TitleRow } from "./title-row.tsx";
import { TrendPanel } from "./trend-panel.tsx";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useComparison } from "./use-comparison.ts";
import { useBoardWords } from "./words.ts";

export interface BoardProps {
  readonly request: BoardRequest;
  /** The region in accent; null for none. */
  readonly focus: string | null;
}

/** Sentence, cards, map and ranking, trend: each part lives on when another fails. */
export function Board({ request, focus }: BoardProps) {
  const words = useBoardWords();
  const shared = useWords();
  const language = useLanguage();
  const { smallNumberLimit } = useInstallation();
  const { change } = useBoardNavigation();
  const { basis, choice } = request;
  const instead = basis === "live" ? { label: shared.seeInstead(shared.bases.approved), onChoose: () => change({ basis: basisSearch("approved", choice.fallback) }) } : null;
  const open = choice.offered.includes(basis);
  const cards = useComparison(BoardCardsDocument, open ? request.cards : null);
  const answer = useComparison(BoardPeersDocument, open ? request.peers : null);
  const peersData = answer.comparison;
  const first = peersData?.series[0];
  const series = peersData === undefined || first === undefined ? null : readSeries(first, peersData);
  const place = series === null ? -1 : series.regions.findIndex((region) => region.code === request.region.code);
  const peers = series === null ? null : peersOf(series, request.region);
  const ready = open && hasBasis(request.quarter, basis);
  // Live figures of one county have no sisters beside them; its towns do.
  const alone = peers !== null && !request.others && peers.level === "county";
  const accented = focus ?? (request.home ? null : request.region.code);

  return (
    <>
      <TitleRow request={request} asOf={cards.comparison?.asOf ?? null} synthetic={cards.comparison?.synthetic ?? peersData?.synthetic ?? false} />
      {open ? null : <BasisWithheld basis={basis} choice={choice} className={styles["withheld"]} onChoose={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />}
      {ready || !open ? null : <NotOnBasis request={request} />}
      {ready ? (
        <LeadSentence
          lead={series === null || peers === null || place < 0 || peersData === undefined || answer.error !== undefined ? null
            : leadOf(series, place, peers.places, { language, referenceRegion: peersData.referenceRegion, smallNumberLimit, level: peers.level })}
        />
      ) : null}
      {ready ? (
        <div className={styles["board"]}>
          {cards.error !== undefined ? <ErrorState title={words.cards} error={cards.error} onRetry={cards.retry} instead={instead} />
            : cards.comparison === undefined ? <CardsSkeleton />
            : <Cards request={request} comparison={cards.comparison} busy={cards.busy} />}
          {answer.error !== undefined ? <ErrorState title={chosenName(cards.comparison, request.metric, language)} error={answer.error} onRetry={answer.retry} instead={instead} />
            : series === null || peers === null || peersData === undefined ? <PanelsSkeleton />
            : (
              <div className={styles[alone ? "stack" : "row"]}>
                {alone ? <AlonePanel request={request} series={series} /> : <PeersPanel request={request} comparison={peersData} series={series} peers={peers} busy={answer.busy} />}
                <TrendPanel comparison={peersData} series={series} peers={peers} focus={accented} board={request.region.code} busy={answer.busy} />
              </div>
            )}
          <PublishedPanel region={request.region.code} />
        </div>
      ) : null}
      {open ? <BoardFoot request={request} comparison={cards.comparison} /> : null}
    </>
  );
}

/** The chosen metric by name where the cards know it, otherwise by its reference. */
function chosenName(cards: BoardComparisonFragment | undefined, reference: string, language: Language): string {
  const metric = cards?.series.find((series) => series.metric.code === reference || series.metric.ref === reference)?.metric;
  return metric === undefined ? reference : metricName(metric, language);
}
