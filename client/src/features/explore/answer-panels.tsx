import { ErrorState } from "../../ui/components/error-state.tsx";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { useState } from "react";
import { AnswerChart } from "./answer-chart.tsx";
import { AnswerErrors } from "./answer-errors.tsx";
import { AnswerTablePanel } from "./answer-table-panel.tsx";
import { answerTables } from "./answer-tables.ts";
import styles from "./explore.module.css";
import { syntheticNames } from "./synthetic-names.ts";
import { firstTable } from "./table-chart.ts";
import type { AnswerState } from "./use-answer.ts";
import { useExploreWords } from "./words.ts";

/** What came back: table or JSON, and below it a chart of the same rows. */
export function AnswerPanels({ state, onRetry }: { readonly state: AnswerState; readonly onRetry: () => void }) {
  const words = useExploreWords();
  const language = useLanguage();
  const { answer, failure, busy } = state;
  const tables = answer === null ? [] : answerTables(answer.data, syntheticNames(answer.question.document));
  const [part, setPart] = useState("");
  const table = tables.find(({ name }) => name === part) ?? firstTable(tables, language);
  if (failure !== null) return <div className={styles["answer"]}><ErrorState title={words.result} error={failure} onRetry={onRetry} /></div>;
  if (answer === null) {
    return (
      <div className={styles["answer"]}>
        <Panel title={words.result}>{busy ? <Skeleton blocks={[{ height: 180 }]} /> : <EmptyState sentence={words.nothingYet} />}</Panel>
      </div>
    );
  }
  return (
    <div className={styles["answer"]}>
      {answer.errors.length === 0 ? null : <AnswerErrors answer={answer} />}
      {answer.data === null || answer.data === undefined ? null : <AnswerTablePanel answer={answer} tables={tables} table={table} busy={busy} onPart={setPart} />}
      {table === undefined ? null : <AnswerChart key={`${answer.question.text} ${table.name}`} table={table} busy={busy} />}
    </div>
  );
}
