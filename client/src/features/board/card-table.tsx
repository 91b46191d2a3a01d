import { useTableOutlet } from "../../charts/outlets/outlets.ts";
import { BandShape } from "../../ui/components/band-shape.tsx";
import { DataTable, type DataColumn } from "../../ui/components/data-table.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { periodLabel } from "../../ui/formats/period.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { CardView } from "./card-view.ts";
import type { BoardPeriod } from "./measurement.ts";
import styles from "./card-table.module.css";
import { useBoardWords } from "./words.ts";

/** The cards and their sparklines as one table, the latest quarter first; it leaves the page, and opens as its query, from the menu at its head. */
export function CardTable({ views, periods }: { readonly views: readonly CardView[]; readonly periods: readonly BoardPeriod[] }) {
  const words = useBoardWords();
  const language = useLanguage();
  const columns: Column[] = [
    { key: "metric", head: words.metric, align: "left", text: (view) => view.name },
    { key: "band", head: words.againstTarget, align: "left", text: (view) => view.band.text, cell: bandCell },
    { key: "count", head: words.count, align: "right", text: (view) => view.count },
    { key: "change", head: words.yearOnYear, align: "right", text: (view) => view.change.text },
    ...(views.some((view) => view.rank !== null) ? [{ key: "rank", head: words.rank, align: "right" as const, text: (view: CardView) => `${view.rank?.text ?? ""} ${view.rank?.move ?? ""}`.trim() }] : []),
    ...periods.map((period, place): Column => ({
      key: period.id, head: periodLabel(period, language), align: "right", text: (view) => view.spark.points[place]?.value.text ?? "",
    })).reverse(),
  ];
  const id = useTableOutlet({ head: columns.map(({ head }) => head), rows: views.map((view) => columns.map(({ text }) => text(view))) });
  return (
    <Panel title={words.cards}>
      <div id={id}>
        <DataTable caption={words.cards} columns={columns.map((column): DataColumn<CardView> => ({ ...column, cell: column.cell ?? column.text }))} rows={views} rowKey={(view) => view.metric} />
      </div>
    </Panel>
  );
}

interface Column extends Omit<DataColumn<CardView>, "cell"> {
  /** As it stands in files. */
  readonly text: (view: CardView) => string;
  /** As it is shown, where that is more than a text. */
  readonly cell?: DataColumn<CardView>["cell"];
}

function bandCell(view: CardView) {
  return (
    <span className={styles["band"]}>
      <BandShape band={view.band.shape} />
      {view.band.text}
    </span>
  );
}
