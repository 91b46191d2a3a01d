import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { ChartTable } from "../../../charts/chart-table.tsx";
import { ControlChart } from "../../../charts/control-chart/control-chart.tsx";
import { useInstallation } from "../../../filters/installation.ts";
import { basisInput } from "../../../filters/selection.ts";
import { MetricControlDocument } from "../../../generated/graphql.ts";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { ViewToggle } from "../../../ui/components/view-toggle.tsx";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { controlView } from "./control-view.ts";
import styles from "./control.module.css";
import type { MetricRequest } from "./metric-request.ts";
import { useMetricWords } from "./words.ts";

/** Whether the chosen region's course leaves its own usual variation, and what was put down as having happened. */
export function ControlPanel({ request }: { readonly request: MetricRequest }) {
  const words = useMetricWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const [table, setTable] = useState(false);
  const { metric, region, periods, quarter, basis, asOf } = request;
  const from = periods.split("..")[0] ?? quarter.id;
  const { data, previousData, error, loading, refetch } = useQuery(MetricControlDocument, { variables: { metric: metric.ref, region: region.code, periods: [periods], from, to: quarter.id, basis: basisInput(basis), asOf }, notifyOnNetworkStatusChange: true });
  const shown = data ?? previousData;
  if (error !== undefined) return <ErrorState title={words.control} error={error} onRetry={() => void refetch()} />;
  if (shown === undefined) return <Panel title={words.control}><Skeleton blocks={[{ height: 300 }]} /></Panel>;
  const view = controlView(shown.controlChart, shown.events.events, { language, timeZone, basis });
  if (view.points.every(({ value }) => value.kind === "missing")) return null;
  return (
    <Panel title={`${words.control} · ${nameOf(shown.controlChart.region, language)}`} subtitle={words.controlNote} busy={loading} aside={<ViewToggle table={table} onToggle={() => setTable(!table)} />}>
      {table ? <ChartTable caption={words.control} details={view.points.map(({ detail }) => detail)} /> : <ControlChart view={view} height={300} />}
      <p className={styles["sentence"]}>{view.summary}</p>
    </Panel>
  );
}
