import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ChartTable } from "../../../charts/chart-table.tsx";
import { RankingChart } from "../../../charts/ranking/ranking-chart.tsx";
import { StripChart } from "../../../charts/strip/strip-chart.tsx";
import { useTraceOf } from "../../../filters/figure-door.ts";
import { useInstallation } from "../../../filters/installation.ts";
import type { ProfileAnswerFragment } from "../../../generated/graphql.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { ViewToggle } from "../../../ui/components/view-toggle.tsx";
import { missingWord, missingReason } from "../../../ui/formats/missing.ts";
import { periodLabel } from "../../../ui/formats/period.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { DetailContext } from "../mark-detail.ts";
import { rankingView, stripView } from "./distribution-view.ts";
import styles from "./distribution.module.css";
import { toRegion, type MetricRequest } from "./metric-request.ts";
import { useMetricNavigation } from "./use-metric-navigation.ts";
import { useMetricWords } from "./words.ts";

export interface DistributionProps extends PartProps {
  /** Null where the metric is not meant for towns. */
  readonly towns: ProfileAnswerFragment | null;
}

export interface PartProps {
  readonly request: MetricRequest;
  readonly answer: ProfileAnswerFragment;
  readonly busy: boolean;
}

/** Counties as bars, and their towns on one axis below where the metric is meant for them. */
export function DistributionPanel({ request, answer, towns, busy }: DistributionProps) {
  const words = useMetricWords();
  const language = useLanguage();
  const { home, timeZone, smallNumberLimit } = useInstallation();
  const change = useMetricNavigation();
  const navigate = useNavigate();
  const traceOf = useTraceOf(request);
  const [table, setTable] = useState(false);
  const context: DetailContext = { language, timeZone, basis: request.basis, asOf: answer.asOf, line: answer.referenceRegion, traceOf };
  const ranking = rankingView(answer, { ...context, smallNumberLimit });
  const strip = towns === null ? null : stripView(towns, context);
  if (ranking === null || ranking.rows.every(({ value }) => value.kind === "missing")) {
    const reason = missingReason(answer.series[0]?.missing.findLast((code) => code !== null)) ?? "not_reported";
    return <Panel title={words.distribution} busy={busy}><EmptyState sentence={`${words.nothing}${missingWord(reason, language)}`} /></Panel>;
  }
  const details = [...ranking.rows.map(({ detail }) => detail), ...(strip?.groups.flatMap(({ units }) => units.map(({ detail }) => detail)) ?? [])];
  return (
    <Panel title={words.distribution} subtitle={words.spread(periodLabel(request.period, language), ranking.reference !== null)} busy={busy} aside={<ViewToggle table={table} onToggle={() => setTable(!table)} />}>
      {table ? <ChartTable caption={words.distribution} details={details} /> : (
        <div className={strip === null ? undefined : styles["two"]}>
          <div>
            <h3 className={styles["head"]}>{words.counties}</h3>
            <RankingChart view={ranking} onPick={(region) => change(toRegion(request, region, home.code))} />
          </div>
          {strip === null ? null : (
            <div>
              <h3 className={styles["head"]}>{words.towns}</h3>
              <StripChart view={strip} onPick={(region) => void navigate({ to: "/region/{-$region}", params: { region }, search: {} })} />
            </div>
          )}
        </div>
      )}
    </Panel>
  );
}
