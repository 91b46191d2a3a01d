import { BandShape } from "../ui/components/band-shape.tsx";
import { DataTable, type DataColumn } from "../ui/components/data-table.tsx";
import { TracedValue } from "../ui/components/traced-value.tsx";
import { useLanguage } from "../ui/preferences.ts";
import { chartWords } from "./chart-words.ts";
import type { MarkDetail } from "./mark.ts";
import { useDetailsOutlet } from "./outlets/outlets.ts";
import { nameHead, tableFacts } from "./table-facts.ts";
import styles from "./chart-table.module.css";

export interface ChartTableProps {
  readonly caption: string;
  /** The same details that the chart's tooltips show, in the same order. */
  readonly details: readonly MarkDetail[];
}

/** The table twin of a chart: the same rows, units, n, intervals and reasons. */
export function ChartTable({ caption, details }: ChartTableProps) {
  const words = chartWords(useLanguage());
  const id = useDetailsOutlet(details);
  const text = (key: string, head: string, cell: (row: MarkDetail) => string): DataColumn<MarkDetail> => ({ key, head, align: "left", cell });
  const columns: DataColumn<MarkDetail>[] = [
    text("region", nameHead(details) ?? words.region, (row) => row.region),
    text("period", words.period, (row) => row.period),
    { key: "value", head: words.value, align: "right", cell: valueCell },
    ...(details.some((row) => row.bandText !== "") ? [{ key: "band", head: words.band, align: "left" as const, cell: bandCell }] : []),
    ...tableFacts(details).map(({ label, of }): DataColumn<MarkDetail> => ({ key: `fact ${label}`, head: label, align: "right", cell: of })),
    ...(details.some((row) => row.note !== "") ? [text("note", words.note, (row) => row.note)] : []),
  ];
  return (
    <div id={id}>
      <DataTable caption={caption} columns={columns} rows={details} rowKey={(row) => `${row.region} ${row.period} ${row.value}`} />
    </div>
  );
}

function valueCell(row: MarkDetail) {
  return <TracedValue text={row.value} of={`${row.region} ${row.period} ${row.value}`} onOpen={row.onTrace} />;
}

function bandCell(row: MarkDetail) {
  if (row.bandText === "") return null;
  return (
    <span className={styles["band"]}>
      {row.band === null ? null : <BandShape band={row.band} />}
      {row.bandText}
    </span>
  );
}
