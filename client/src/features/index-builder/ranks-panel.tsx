import { RankSetsChart } from "../../charts/rank-sets/rank-sets-chart.tsx";
import { ChartTable } from "../../charts/chart-table.tsx";
import { useState } from "react";
import { useInstallation } from "../../filters/installation.ts";
import type { IndexAnswerFragment } from "../../generated/graphql.ts";
import { pick } from "../../ui/language.ts";
import { Panel } from "../../ui/components/panel.tsx";
import { ViewToggle } from "../../ui/components/view-toggle.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import { DRAWS } from "./index-input.ts";
import styles from "./index-builder.module.css";
import { rankView, steadiness } from "./rank-view.ts";
import { useIndexWords } from "./words.ts";

export interface RanksPanelProps {
  readonly answer: IndexAnswerFragment;
  readonly busy: boolean;
  readonly onPick: (region: string) => void;
}

/** Places with how far they hang on the choices, and the sentence that says whose do. */
export function RanksPanel({ answer, busy, onPick }: RanksPanelProps) {
  const words = useIndexWords();
  const shared = useWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const [table, setTable] = useState(false);
  const view = rankView(answer, { language, timeZone, draws: DRAWS });
  const { stable, unstable } = steadiness(answer, language);
  const said = [
    ...(stable.length === 0 ? [] : [words.stable(shared.list(stable), DRAWS)]),
    ...(unstable.length === 0 ? [] : [stable.length === 0 ? words.unstableAlone(shared.list(unstable), DRAWS) : words.unstable(shared.list(unstable))]),
  ];
  return (
    <Panel title={words.ranks} subtitle={words.ranksNote(DRAWS)} busy={busy} aside={<ViewToggle table={table} onToggle={() => setTable(!table)} />}>
      {table ? <ChartTable caption={words.ranks} details={view.rows.map(({ detail }) => detail)} /> : <RankSetsChart view={view} onPick={onPick} />}
      <p className={styles["sentence"]} data-chart-note="">
        {said.join(pick(language, "", " "))}
      </p>
    </Panel>
  );
}
