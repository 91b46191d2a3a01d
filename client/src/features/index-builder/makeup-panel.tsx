import { useState } from "react";
import { ChartTable } from "../../charts/chart-table.tsx";
import { WaterfallChart } from "../../charts/waterfall/waterfall-chart.tsx";
import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { PillSelect } from "../../ui/components/pill-select.tsx";
import { ViewToggle } from "../../ui/components/view-toggle.tsx";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import styles from "./index-builder.module.css";
import { makeupView } from "./makeup-view.ts";
import type { IndexMetric } from "./presets.ts";
import { useIndexNavigation } from "./use-index-navigation.ts";
import { useIndexWords } from "./words.ts";

export interface MakeupPanelProps {
  readonly answer: IndexAnswerFragment;
  readonly metrics: readonly IndexMetric[];
  readonly region: string | null;
  readonly busy: boolean;
}

/** One region's score from nothing up, metric by metric. */
export function MakeupPanel({ answer, metrics, region, busy }: MakeupPanelProps) {
  const words = useIndexWords();
  const shared = useWords();
  const language = useLanguage();
  const change = useIndexNavigation();
  const [table, setTable] = useState(false);
  const row = answer.rows.find((one) => one.region.code === region) ?? answer.rows[0];
  if (row === undefined) return null;
  const view = makeupView(row, answer, metrics, language);
  return (
    <Panel
      title={words.makeup(nameOf(row.region, language))}
      subtitle={words.makeupNote}
      busy={busy}
      aside={
        <div className={styles["choices"]}>
          <PillSelect bare label={shared.region} value={row.region.code} onChange={(code) => change({ region: code })} options={answer.rows.map((one) => ({ value: one.region.code, label: nameOf(one.region, language) }))} />
          <ViewToggle table={table} onToggle={() => setTable(!table)} />
        </div>
      }
    >
      {view === null ? <EmptyState sentence={`— ${words.noScore}`} /> : table ? <ChartTable caption={words.makeup(nameOf(row.region, language))} details={view.parts.map(({ detail }) => detail)} /> : <WaterfallChart view={view} />}
    </Panel>
  );
}
