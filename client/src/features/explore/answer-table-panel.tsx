import { useState } from "react";
import { useInstallation } from "../../filters/installation.ts";
import { DataTable } from "../../ui/components/data-table.tsx";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { PillSelect } from "../../ui/components/pill-select.tsx";
import { Segments } from "../../ui/components/segments.tsx";
import { formatMoment } from "../../ui/formats/moment.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { Button } from "../../ui/forms/button.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import type { AnswerCell, AnswerTable } from "./answer-table.ts";
import { cellText, columnDecimals } from "./cell-format.ts";
import { saveText } from "./save-text.ts";
import styles from "./explore.module.css";
import { tableCsv } from "./table-csv.ts";
import type { Answer } from "./use-answer.ts";
import { useExploreWords } from "./words.ts";

/** More rows would make the page slow; the file holds all. */
const MOST_ROWS = 500;
const MOST_JSON = 200_000;

export interface AnswerTablePanelProps {
  readonly answer: Answer;
  readonly tables: readonly AnswerTable[];
  readonly table: AnswerTable | undefined;
  readonly busy: boolean;
  readonly onPart: (name: string) => void;
}

/** The answer as rows or as it came, and as a file. */
export function AnswerTablePanel({ answer, tables, table, busy, onPart }: AnswerTablePanelProps) {
  const words = useExploreWords();
  const language = useLanguage();
  const [view, setView] = useState<"table" | "json">("table");
  const count = (value: number): string => formatNumber(value, 0, language);
  const download = useCsv(answer);
  return (
    <Panel
      title={words.result}
      busy={busy}
      aside={
        <div className={styles["aside"]}>
          {tables.length > 1 && table !== undefined ? <PillSelect label={words.part} value={table.name} onChange={onPart} options={tables.map(({ name }) => ({ value: name, label: name }))} /> : null}
          <span>{[table === undefined ? "" : words.rows(count(table.rows.length)), words.milliseconds(count(answer.milliseconds))].filter((text) => text !== "").join(" · ")}</span>
          {table === undefined ? null : (
            <Button kind="link" onClick={() => download(table)}>
              {words.csv}
            </Button>
          )}
          <Segments small label={words.result} value={view} onChange={setView} options={(["table", "json"] as const).map((value) => ({ value, label: words.views[value] }))} />
        </div>
      }
    >
      {view === "json" ? (
        <pre className={styles["code"]} tabIndex={0} aria-label={words.views.json}>
          {JSON.stringify(answer.data, null, 2).slice(0, MOST_JSON)}
        </pre>
      ) : table === undefined || table.rows.length === 0 ? (
        <EmptyState sentence={words.noRows} />
      ) : (
        <Rows table={table} />
      )}
    </Panel>
  );
}

interface ShownRow {
  readonly row: readonly AnswerCell[];
  readonly place: number;
}

function Rows({ table }: { readonly table: AnswerTable }) {
  const words = useExploreWords();
  const language = useLanguage();
  const decimals = columnDecimals(table);
  const shown = table.rows.slice(0, MOST_ROWS).map((row, place): ShownRow => ({ row, place }));
  return (
    <div className={styles["table"]}>
      <DataTable<ShownRow>
        caption={table.name}
        rows={shown}
        rowKey={({ place }) => String(place)}
        columns={table.columns.map((column, at) => ({
          key: column.key,
          head: column.key,
          align: column.kind === "number" ? "right" : "left",
          cell: ({ row }) => cellText(row[at] ?? null, decimals[at] ?? 0, language),
        }))}
      />
      {table.rows.length <= MOST_ROWS ? null : <p className={styles["quiet"]}>{words.firstRows(formatNumber(MOST_ROWS, 0, language), formatNumber(table.rows.length, 0, language))}</p>}
    </div>
  );
}

/** Saves a table with the notes that defend it. */
function useCsv(answer: Answer): (table: AnswerTable) => void {
  const words = useExploreWords();
  const { timeZone } = useInstallation();
  return (table) => {
    const { asOf, version, synthetic } = table.facts;
    const { operation } = answer.question;
    const notes = [
      words.footnotes.question(operation === "" ? table.name : operation),
      ...(asOf === "" ? [] : [words.footnotes.asOf(formatMoment(asOf, timeZone), version === null ? "" : String(version))]),
      ...(synthetic ? [words.footnotes.synthetic] : []),
      words.footnotes.rounded,
    ];
    saveText(`${operation === "" ? table.name : operation}.csv`, "text/csv;charset=utf-8", tableCsv(table, columnDecimals(table), notes));
  };
}
