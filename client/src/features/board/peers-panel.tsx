import { Suspense, useState } from "react";
import { RankingChart } from "../../charts/ranking/ranking-chart.tsx";
import { useOutline } from "../../charts/county-map/use-outline.ts";
import { useTraceOf } from "../../filters/figure-door.ts";
import { MetricLink, RegionLink } from "../../filters/profile-links.tsx";
import { cityOf, outlineOf, useInstallation } from "../../filters/installation.ts";
import type { BoardComparisonFragment } from "../../generated/graphql.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { ViewToggle } from "../../ui/components/view-toggle.tsx";
import { periodLabel } from "../../ui/formats/period.ts";
import { unitWord } from "../../ui/formats/unit.ts";
import { nameOf, pick } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";
import { namesUnit } from "./chart-value.ts";
import { DistanceKey } from "./distance-key.tsx";
import { lineRegionName } from "./line-name.ts";
import { MapPart } from "./map-part.tsx";
import type { Series } from "./measurement.ts";
import { figureName } from "./figure-name.ts";
import type { Peers } from "./peer-places.ts";
import { peersView } from "./peers-view.ts";
import styles from "./peers-panel.module.css";
import { metricSearch, profileSearch } from "./profile-search.ts";
import { RegionWays } from "./region-ways.tsx";
import { RankingKey } from "./ranking-key.tsx";
import { totalText } from "./total-text.ts";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useWords } from "../../ui/words.ts";
import { useBoardWords } from "./words.ts";
import { lazyPart } from "../../ui/load-part.ts";

/** Loaded when it is asked for. */
const ChartTable = lazyPart(async () => ({ default: (await import("../../charts/chart-table.tsx")).ChartTable }));

export interface PeersPanelProps {
  readonly request: BoardRequest;
  readonly comparison: BoardComparisonFragment;
  readonly series: Series;
  readonly peers: Peers;
  /** The chosen region; null for none. */
  readonly focus: string | null;
  readonly busy: boolean;
}

/** Where the parts of the region stand: map and ranking beside each other, or both as a table. */
export function PeersPanel({ request, comparison, series, peers, focus, busy }: PeersPanelProps) {
  const words = useBoardWords();
  const shared = useWords();
  const traceOf = useTraceOf({ basis: request.basis, asOf: request.cards.asOf, accumulation: request.accumulation });
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const [table, setTable] = useState(false);
  const installation = useInstallation();
  const { smallNumberLimit, timeZone } = installation;
  const mapName = outlineOf(installation, cityOf(installation, request.region).code);
  const { change } = useBoardNavigation();
  const { referenceRegion, basis, asOf } = comparison;
  const view = peersView(series, peers, { language, timeZone, basis, asOf, referenceRegion, smallNumberLimit, mapName, traceOf });
  const outline = useOutline(view.map === null || phone ? null : `/maps/${view.map.outline}.json`);
  // A city without an outline file has its ranking alone.
  const map = phone || outline.kind === "failed" ? null : view.map;
  const { metric } = series;
  const name = figureName(metric, comparison.accumulation, language);
  const title = peers.level === "town" ? words.towns(nameOf(request.region, language), name) : words.counties(name);
  const definition = pick(language, metric.definitionZh, metric.definitionEn).replace(/[。.]$/, "");
  const period = series.periods.at(-1);
  // Of a yearly metric the title row names another period than is shown.
  const byYear = period !== undefined && request.period !== request.quarter.id;
  const subtitle = [...(byYear ? [periodLabel(period, language)] : []), definition, ...(namesUnit(metric) ? [words.unit(unitWord(metric, language))] : []), words.definition(String(metric.version))];
  const total = totalText(series, peers.level === "town" ? request.region.code : referenceRegion.code, language);
  const subject = comparison.selection;
  const chosen = peers.places.map((place) => series.regions[place]).find((region) => region?.code === focus);
  const nameLink = (code: string) => {
    const region = series.regions.find((one) => one.code === code);
    // By keys a row is chosen, and the way to its page stands below.
    return region === undefined ? null : <RegionLink region={region} search={profileSearch(request)} label={shared.regionPage(nameOf(region, language))} skipped>{""}</RegionLink>;
  };
  const pickRegion = (code: string): void => change({ focus: code });

  return (
    <Panel
      title={title}
      subtitle={subtitle.join(pick(language, "，", "; "))}
      busy={busy}
      aside={
        <>
          {total === "" ? null : <span>{total}</span>}
          <MetricLink metric={metric} search={metricSearch(request)} />
          <ViewToggle table={table} onToggle={() => setTable(!table)} />
        </>
      }
    >
      {view.ranking.rows.length === 0 ? <EmptyState sentence={words.noPeers} />
        : table ? <Suspense fallback={null}><ChartTable caption={title} details={view.ranking.rows.map((row) => row.detail)} /></Suspense>
        : (
          <div className={styles["parts"]} data-map={map !== null}>
            {map === null ? null : <MapPart view={map} outline={outline} regions={peers.places.flatMap((place) => series.regions[place] ?? [])} hatched={view.hatched} metric={metric} line={referenceRegion} limit={smallNumberLimit} subject={subject} onPick={pickRegion} />}
            <div className={styles["ranking"]}>
              <RankingChart subject={subject} view={view.ranking} onPick={pickRegion} nameLink={({ code }) => nameLink(code)} />
              {chosen === undefined ? null : <p className={styles["ways"]}><RegionWays region={chosen} request={request} /></p>}
              {map === null && view.ranking.classes !== null ? <div className={styles["colours"]}><DistanceKey classes={view.ranking.classes} metric={metric} line={referenceRegion} /></div> : null}
              <RankingKey metric={metric} aside={view.ranking.rows.some(({ band }) => band === "notRanked")} ranks={request.others} byYear={byYear} note={request.others && peers.level === "town" && metric.rankable ? words.amongTowns(lineRegionName(referenceRegion, language)) : ""} />
            </div>
          </div>
        )}
    </Panel>
  );
}
