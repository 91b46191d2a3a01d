import { AskedAs } from "../../filters/asked-as.tsx";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { ChartTable } from "../../charts/chart-table.tsx";
import { TrendChart } from "../../charts/trend/trend-chart.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { CasesFlowDocument } from "../../generated/graphql.ts";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { ViewToggle } from "../../ui/components/view-toggle.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import type { CasesRequest } from "./cases-request.ts";
import { flowInput } from "./cases-variables.ts";
import { useCasesWords } from "./cases-words.ts";
import styles from "./cases.module.css";
import { flowView, isEmptyFlow } from "./flow-view.ts";
import { LiveOnly } from "./live-only.tsx";
import { NoCases } from "./no-cases.tsx";

/** What came, what went and what stayed, period by period. */
export function FlowPanel({ request }: { readonly request: CasesRequest }) {
  const words = useCasesWords();
  if (isKept(request)) return <Flow request={request} />;
  return <LiveOnly title={words.flow} request={request} />;
}

/** Approved and aired figures are kept by quarter and type alone. */
const isKept = ({ basis, words, enterprise, grain }: CasesRequest): boolean =>
  basis === "live" || (grain !== "month" && enterprise === null && Object.values(words).every((list) => list === undefined));

function Flow({ request }: { readonly request: CasesRequest }) {
  const words = useCasesWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const [table, setTable] = useState(false);
  const { data, previousData, loading, error, refetch } = useQuery(CasesFlowDocument, { variables: { input: flowInput(request) }, notifyOnNetworkStatusChange: true });
  const answer = (data ?? previousData)?.caseStatistics;
  if (error !== undefined) return <ErrorState title={words.flow} error={error} onRetry={() => void refetch()} />;
  if (answer === undefined) return <Skeleton blocks={[{ height: 24, width: 48 }, { height: 260 }]} />;
  const empty = isEmptyFlow(answer.rows);
  const view = flowView(answer, request, language, timeZone);
  return (
    <AskedAs document={CasesFlowDocument} variables={{ input: flowInput(request) }}>
      <Panel title={words.flow} subtitle={words.flowUnit} busy={loading} aside={empty ? undefined : <ViewToggle table={table} onToggle={() => setTable(!table)} />}>
        {empty ? <NoCases request={{ ...request, outcomes: null }} />
          : table ? <ChartTable caption={words.flow} details={view.lines.flatMap(({ details }) => details)} />
          : <TrendChart view={view} height={260} />}
        {request.basis === "live" ? null : <p className={styles["note"]} data-chart-note="">{words.flowStored}</p>}
      </Panel>
    </AskedAs>
  );
}
