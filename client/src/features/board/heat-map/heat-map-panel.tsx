import { Suspense, useState } from "react";
import { heatMapSentence } from "../../../charts/heat-map/heat-map-sentence.ts";
import { HeatMap } from "../../../charts/heat-map/heat-map.tsx";
import { MetricLink } from "../../../filters/profile-links.tsx";
import { useInstallation } from "../../../filters/installation.ts";
import type { BoardComparisonFragment } from "../../../generated/graphql.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { ViewToggle } from "../../../ui/components/view-toggle.tsx";
import { formatNumber } from "../../../ui/formats/number.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { BoardRequest } from "../board-request.ts";
import { markText } from "../chart-value.ts";
import { DistanceKey } from "../distance-key.tsx";
import { lineName } from "../line-name.ts";
import type { Series } from "../measurement.ts";
import { figureName } from "../figure-name.ts";
import { metricSearch } from "../profile-search.ts";
import { useBoardNavigation } from "../use-board-navigation.ts";
import { useBoardWords } from "../words.ts";
import styles from "./heat-map-panel.module.css";
import { heatMapView } from "./heat-map-view.ts";
import { lazyPart } from "../../../ui/load-part.ts";

/** Loaded when it is asked for. */
const TownTable = lazyPart(async () => ({ default: (await import("./town-table.tsx")).TownTable }));

export interface HeatMapPanelProps {
  readonly request: BoardRequest;
  readonly comparison: BoardComparisonFragment;
  readonly series: Series;
  readonly busy: boolean;
}

/** Every town in every quarter shown, by its distance from the quarter's line; a town leads to its county's board. */
export function HeatMapPanel({ request, comparison, series, busy }: HeatMapPanelProps) {
  const words = useBoardWords();
  const language = useLanguage();
  const [table, setTable] = useState(false);
  const { smallNumberLimit, timeZone } = useInstallation();
  const { drill } = useBoardNavigation();
  const { referenceRegion, basis, asOf } = comparison;
  const { metric } = series;
  const view = heatMapView(series, { language, timeZone, basis, asOf, referenceRegion, smallNumberLimit });
  const columns = view.groups.flatMap((group) => group.columns);
  const line = lineName(referenceRegion, language);
  const value = series.reference(series.periods.length - 1);
  const title = words.heatMapOf(formatNumber(columns.length, 0, language), figureName(metric, comparison.accumulation, language));
  const sentence = heatMapSentence(view, { language, noun: words.townNoun, line }, comparison.accumulation === "PERIOD");
  const openTown = (key: string): void => {
    const [code = ""] = key.split(" ");
    const town = series.regions.find((region) => region.code === code);
    if (town !== undefined) drill(request.region.level === "COUNTY" ? null : (town.parentCode ?? null), code, metric.code);
  };
  return (
    <Panel
      title={title}
      subtitle={words.heatMapNote(line, formatNumber(series.periods.length, 0, language), value === null ? "" : markText(value, metric, language))}
      busy={busy}
      aside={
        <>
          <MetricLink metric={metric} search={metricSearch(request)} />
          <ViewToggle table={table} onToggle={() => setTable(!table)} />
        </>
      }
    >
      {columns.length === 0 ? <EmptyState sentence={words.noTowns} />
        : table ? <Suspense fallback={null}><TownTable caption={title} series={series} request={request} /></Suspense>
        : (
          <>
            <HeatMap view={view} noun={words.townNoun} onPick={openTown} />
            <div className={styles["foot"]}>
              <p className={styles["sentence"]}>
                {sentence.lead} <span>{sentence.rest}</span>
              </p>
              <ul className={styles["key"]}>
                <li>
                  <i className={styles["hatch"]} />
                  {words.noValue}
                </li>
                <li>
                  <i className={styles["ring"]} />
                  {words.below(String(smallNumberLimit))}
                </li>
              </ul>
              {view.classes === null ? null : <DistanceKey classes={view.classes} metric={metric} line={referenceRegion} />}
            </div>
          </>
        )}
    </Panel>
  );
}
