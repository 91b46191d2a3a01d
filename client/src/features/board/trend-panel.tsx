import { Suspense, useState } from "react";
import { Filled } from "../../charts/filled.tsx";
import { fewNote } from "../../charts/trend/few-note.ts";
import { TrendChart } from "../../charts/trend/trend-chart.tsx";
import { EventsWay } from "../../filters/events/events-way.tsx";
import { useMarkedEvents } from "../../filters/events/use-marked-events.ts";
import { useTraceOf } from "../../filters/figure-door.ts";
import { useInstallation } from "../../filters/installation.ts";
import type { BoardComparisonFragment } from "../../generated/graphql.ts";
import { Panel } from "../../ui/components/panel.tsx";
import { PillSelect } from "../../ui/components/pill-select.tsx";
import { ViewToggle } from "../../ui/components/view-toggle.tsx";
import { unitWord } from "../../ui/formats/unit.ts";
import { nameOf, pick } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";
import { periodSpan } from "./card-view.ts";
import { namesUnit } from "./chart-value.ts";
import type { Series } from "./measurement.ts";
import { figureName } from "./figure-name.ts";
import type { Peers } from "./peer-places.ts";
import { RegionWays } from "./region-ways.tsx";
import styles from "./trend-panel.module.css";
import { trendWords } from "./trend-words.ts";
import { STEADY, trendView } from "./trend-view.ts";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useBoardWords } from "./words.ts";
import { lazyPart } from "../../ui/load-part.ts";

/** Loaded where there are events. */
const EventsList = lazyPart(async () => ({ default: (await import("../../filters/events/events-list.tsx")).EventsList }));
/** Loaded when it is asked for. */
const TrendTable = lazyPart(async () => ({ default: (await import("./trend-table.tsx")).TrendTable }));

export interface TrendPanelProps {
  readonly request: BoardRequest;
  readonly comparison: BoardComparisonFragment;
  readonly series: Series;
  readonly peers: Peers;
  readonly focus: string | null;
  readonly busy: boolean;
}

/** The chosen metric over time: the line, the others in grey, one region in accent. */
export function TrendPanel({ request, comparison, series, peers, focus, busy }: TrendPanelProps) {
  const words = useBoardWords();
  const language = useLanguage();
  const own = trendWords(language);
  const phone = useMediaQuery(PHONE);
  const [table, setTable] = useState(false);
  const { change } = useBoardNavigation();
  const traceOf = useTraceOf({ basis: request.basis, asOf: request.cards.asOf, accumulation: request.accumulation });
  const { basis, asOf, referenceRegion } = comparison;
  const { smallNumberLimit, timeZone } = useInstallation();
  const view = trendView(series, peers.places, focus, { language, timeZone, basis, asOf, referenceRegion, smallNumberLimit, traceOf });
  const hint = [view.lines.some(({ role }) => role === "context") ? own.others : "", view.unlined === 0 ? "" : own.unlined(view.unlined, STEADY * smallNumberLimit), fewNote(view.lines, smallNumberLimit, language)].filter((text) => text !== "").join(pick(language, "；", ". "));
  const title = words.trend(figureName(series.metric, comparison.accumulation, language));
  const choices = peers.places.flatMap((place) => series.regions[place] ?? []);
  const chosen = series.regions.find((region) => region.code === focus);
  const codes = [...new Set([referenceRegion.code, ...(chosen === undefined ? [] : [chosen.code])])];
  const events = useMarkedEvents({ regions: codes, periods: series.periods, asOf: request.peers.asOf });
  const options = [{ value: "", label: own.nothing }, ...(chosen === undefined || choices.includes(chosen) ? choices : [chosen, ...choices]).map((region) => ({ value: region.code, label: nameOf(region, language) }))];

  return (
    <Panel title={title} subtitle={[...(namesUnit(series.metric) ? [unitWord(series.metric, language)] : []), periodSpan(series, language)].join(pick(language, "，", ", "))} busy={busy} className={styles["panel"]} aside={<ViewToggle table={table} onToggle={() => setTable(!table)} />}>
      {table ? <Suspense fallback={null}><TrendTable caption={title} series={series} places={peers.places} referenceCode={referenceRegion.code} /></Suspense>
        : <Filled least={phone ? 220 : 300}>{(height) => <TrendChart view={{ ...view, events: events.all }} height={height} />}</Filled>}
      {events.all.length === 0 ? null : <Suspense fallback={null}><EventsList events={events.all} /></Suspense>}
      <div className={styles["foot"]}>
        <PillSelect label={own.highlight} value={chosen === undefined ? "" : chosen.code} options={options} onChange={(code) => change({ focus: code === "" ? undefined : code })} />
        {chosen === undefined ? null : <RegionWays region={chosen} request={request} />}
        {chosen !== undefined && chosen.code !== request.region.code ? null : <span className={styles["hint"]}>{hint}</span>}
        <span className={styles["end"]}>
          <EventsWay count={events.all.length} failed={events.failed} place={{ regions: codes, region: chosen?.code ?? request.region.code, period: series.periods.at(-1)?.id ?? "" }} />
        </span>
      </div>
    </Panel>
  );
}
