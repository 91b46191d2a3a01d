import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { cityOf, outlineOf, useInstallation } from "../../../filters/installation.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { BoardRequest } from "../board-request.ts";
import { leadOf } from "../lead.ts";
import { peersView } from "../peers-view.ts";
import type { Standing } from "../use-peers.ts";
import { WallCards } from "./wall-cards.tsx";
import { WallLead } from "./wall-lead.tsx";
import { WallMap } from "./wall-map.tsx";
import styles from "./wall-metric.module.css";
import { WallRanking } from "./wall-ranking.tsx";

export interface WallMetricProps {
  readonly request: BoardRequest;
  readonly cards: BoardComparisonFragment;
  /** The figures at hand; null before there are any. */
  readonly standing: Standing | null;
}

/** Four cards, the map and the ranking of one metric, and its sentence below. */
export function WallMetric({ request, cards, standing }: WallMetricProps) {
  const language = useLanguage();
  const installation = useInstallation();
  const { smallNumberLimit, timeZone } = installation;
  // Figures of a metric that has no page, as of an address that names one without a value, stand beside no card.
  if (standing?.series.metric.code !== request.metric) return <div className={styles["metric"]}><WallCards request={request} cards={cards} /></div>;
  const { series, peers, comparison, place } = standing;
  const { referenceRegion, basis, asOf } = comparison;
  const view = peersView(series, peers, { language, timeZone, basis, asOf, referenceRegion, smallNumberLimit, mapName: outlineOf(installation, cityOf(installation, request.region).code) });
  const lead = place < 0 ? null : leadOf(series, place, peers.places, { language, referenceRegion, smallNumberLimit, accumulation: comparison.accumulation, level: peers.level });
  return (
    <>
      <div className={styles["metric"]} data-map={view.map !== null}>
        <WallCards request={request} cards={cards} />
        {view.map === null ? null : <WallMap view={view.map} series={series} line={referenceRegion} />}
        <WallRanking view={view.ranking} series={series} level={peers.level} line={referenceRegion} wide={view.map === null} subject={comparison.selection} />
      </div>
      <WallLead lead={lead} />
    </>
  );
}
