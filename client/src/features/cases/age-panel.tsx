import { AskedAs } from "../../filters/asked-as.tsx";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { BarsChart } from "../../charts/bars/bars-chart.tsx";
import { ChartTable } from "../../charts/chart-table.tsx";
import { ShownPeriod } from "../../charts/outlets/shown-period.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { CasesAgeDocument } from "../../generated/graphql.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { ViewToggle } from "../../ui/components/view-toggle.tsx";
import { periodLabel } from "../../ui/formats/period.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { ageView } from "./age-view.ts";
import type { CasesRequest } from "./cases-request.ts";
import { ageInput } from "./cases-variables.ts";
import { useCasesWords } from "./cases-words.ts";
import styles from "./cases.module.css";
import { LiveOnly } from "./live-only.tsx";

/** How long pending cases have been waiting when the last quarter ended. */
export function AgePanel({ request }: { readonly request: CasesRequest }) {
  const words = useCasesWords();
  if (request.basis === "live") return <Ages request={request} />;
  return <LiveOnly title={words.age} request={request} />;
}

function Ages({ request }: { readonly request: CasesRequest }) {
  const words = useCasesWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const [table, setTable] = useState(false);
  const { data, previousData, loading, error, refetch } = useQuery(CasesAgeDocument, { variables: { input: ageInput(request) }, notifyOnNetworkStatusChange: true });
  const answer = (data ?? previousData)?.caseStatistics;
  if (error !== undefined) return <ErrorState title={words.age} error={error} onRetry={() => void refetch()} />;
  if (answer === undefined) return <Skeleton blocks={[{ height: 24, width: 48 }, { height: 260 }]} />;
  const last = request.quarters.at(-1);
  const { bars, pending, sentence } = ageView(answer, request, language, timeZone);
  return (
    <ShownPeriod period={last === undefined ? "" : words.ageEnd(periodLabel(last, language))}>
      <AskedAs document={CasesAgeDocument} variables={{ input: ageInput(request) }}>
        <Panel title={words.age} subtitle={last === undefined ? "" : words.ageAt(periodLabel(last, language))} busy={loading} aside={pending === 0 ? undefined : <ViewToggle table={table} onToggle={() => setTable(!table)} />}>
          {pending === 0 ? <EmptyState sentence={sentence} /> : (
            <>
              <p className={styles["sentence"]} data-chart-note="">{sentence}</p>
              {table ? <ChartTable caption={words.age} details={bars.series[0]?.details ?? []} /> : <BarsChart view={bars} height={230} />}
            </>
          )}
        </Panel>
      </AskedAs>
    </ShownPeriod>
  );
}
