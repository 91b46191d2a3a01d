import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { ChartFootnote } from "../../../charts/chart-note.tsx";
import { ChartTable } from "../../../charts/chart-table.tsx";
import { baselineSentence } from "../../../charts/control-chart/baselines.ts";
import { ControlChart } from "../../../charts/control-chart/control-chart.tsx";
import { fewNote } from "../../../charts/trend/few-note.ts";
import { eventWords } from "../../../filters/events/event-words.ts";
import { EventsNote } from "../../../filters/events/events-note.tsx";
import { markedEvents } from "../../../filters/events/marked-event.ts";
import { splitting } from "../../../filters/events/split-toggle.tsx";
import { useTraceOf } from "../../../filters/figure-door.ts";
import { ShownPeriod } from "../../../charts/outlets/shown-period.tsx";
import { AskedAs } from "../../../filters/asked-as.tsx";
import { useInstallation } from "../../../filters/installation.ts";
import { basisInput } from "../../../filters/selection.ts";
import { MetricControlDocument } from "../../../generated/graphql.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { ViewToggle } from "../../../ui/components/view-toggle.tsx";
import { Button } from "../../../ui/forms/button.tsx";
import { formatRange, periodLabel } from "../../../ui/formats/period.ts";
import { nameOf, pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { readFailure } from "../../../ui/read-failure.ts";
import styles from "../profiles.module.css";
import { controlView } from "./control-view.ts";
import type { MetricRequest } from "./metric-request.ts";
import { useMetricNavigation } from "./use-metric-navigation.ts";
import { useMetricWords } from "./words.ts";

/** Whether the chosen region's course leaves its own usual variation, and what was put down as having happened. */
export function ControlPanel({ request }: { readonly request: MetricRequest }) {
  const words = useMetricWords();
  const language = useLanguage();
  const { timeZone, smallNumberLimit } = useInstallation();
  const traceOf = useTraceOf(request);
  const [table, setTable] = useState(false);
  const change = useMetricNavigation();
  const { metric, region, periods, quarter, basis, asOf, starts } = request;
  const variables = { metric: metric.ref, region: region.code, periods: [periods], basis: basisInput(basis), asOf, starts: [...starts] };
  const { data, previousData, error, loading, refetch } = useQuery(MetricControlDocument, { variables, notifyOnNetworkStatusChange: true });
  const shown = data ?? previousData;
  const lost = error !== undefined && starts.length > 0 && ["UNKNOWN_EVENT", "UNSUITABLE_PERIODS"].includes(readFailure(error).code);
  if (lost) {
    return (
      <Panel title={words.control}>
        <EmptyState sentence={words.lostStart} action={<Button kind="link" onClick={() => change({ starts: undefined })}>{eventWords(language).oneBaseline}</Button>} />
      </Panel>
    );
  }
  if (error !== undefined) return <ErrorState title={words.control} error={error} onRetry={() => void refetch()} />;
  if (shown === undefined) return <Panel title={words.control}><Skeleton blocks={[{ height: 300 }]} /></Panel>;
  const events = markedEvents(shown.controlChart.events, shown.controlChart.points.map(({ period }) => period), language);
  const view = controlView(shown.controlChart, events, { language, timeZone, basis, traceOf, smallNumberLimit });
  const few = fewNote([{ role: "series", values: view.points.map(({ value }) => value) }], smallNumberLimit, language);
  if (view.points.every(({ value }) => value.kind === "missing")) return null;
  const labels = shown.controlChart.points.map(({ period }) => periodLabel(period, language));
  return (
    <AskedAs document={MetricControlDocument} variables={variables}>
      <ShownPeriod period={formatRange(labels[0] ?? "", labels.at(-1) ?? "", language)}>
        <Panel title={`${words.control} · ${nameOf(shown.controlChart.region, language)}`} subtitle={words.controlNote} busy={loading} aside={<ViewToggle table={table} onToggle={() => setTable(!table)} />}>
          {table ? <ChartTable caption={words.control} details={[...view.points, ...view.events].map(({ detail }) => detail)} /> : <ControlChart view={view} height={300} />}
          <div className={styles["below"]}>
            <div>
              <p className={styles["sentence"]} data-chart-note="">{[view.summary, baselineSentence(view, language)].join(pick(language, "", " "))}</p>
              {few === "" ? null : <ChartFootnote>{few}</ChartFootnote>}
            </div>
            <EventsNote events={events} failed={false} place={{ regions: [region.code], region: region.code, period: quarter }} action={splitting(starts, (next) => change({ starts: next }))} />
          </div>
        </Panel>
      </ShownPeriod>
    </AskedAs>
  );
}
