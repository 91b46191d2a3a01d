import { useState } from "react";
import { BarsChart } from "../../charts/bars/bars-chart.tsx";
import { SmallMultiples } from "../../charts/small-multiples/small-multiples.tsx";
import { TrendChart } from "../../charts/trend/trend-chart.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { PillSelect } from "../../ui/components/pill-select.tsx";
import { formatMoment } from "../../ui/formats/moment.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { AnswerTable } from "./answer-table.ts";
import styles from "./explore.module.css";
import { figureHead } from "./figure-head.ts";
import { metricOptions } from "./metric-options.ts";
import { firstChoice, tableChart, type ChartChoice, type TableChart } from "./table-chart.ts";
import { tableRoles } from "./table-roles.ts";
import { useExploreWords } from "./words.ts";

/** A simple picture of the rows: the reader chooses which figure. */
export function AnswerChart({ table, busy }: { readonly table: AnswerTable; readonly busy: boolean }) {
  const words = useExploreWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const [chosen, setChosen] = useState<Partial<ChartChoice>>({});
  const first = firstChoice(table, language);
  if (first === null) return null;
  const choice = { ...first, ...chosen };
  const roles = tableRoles(table, language);
  const metrics = metricOptions(table, roles);
  const { asOf } = table.facts;
  const chart = tableChart(table, choice, { language, asOf: asOf === "" ? "" : formatMoment(asOf, timeZone) });
  return (
    <Panel
      title={words.chart}
      subtitle={figureHead(table, choice, language)}
      busy={busy}
      aside={
        <div className={styles["aside"]}>
          {metrics.length === 0 ? null : (
            <PillSelect label={words.metric} value={String(choice.metric)} onChange={(value) => setChosen({ ...chosen, metric: metrics.find((metric) => metric.value === value)?.key ?? null })} options={metrics} />
          )}
          <PillSelect label={words.figure} value={String(choice.figure)} onChange={(value) => setChosen({ ...chosen, figure: Number(value) })} options={roles.figures.map((at) => ({ value: String(at), label: table.columns[at]?.key ?? "" }))} />
        </div>
      }
    >
      {chart === null ? <EmptyState sentence={words.noChart} /> : <Drawn chart={chart} />}
    </Panel>
  );
}

function Drawn({ chart }: { readonly chart: TableChart }) {
  switch (chart.kind) {
    case "trend":
      return <TrendChart view={chart.view} height={300} />;
    case "panels":
      return <SmallMultiples view={chart.view} />;
    case "bars":
      return <BarsChart view={chart.view} height={280} />;
  }
}
