import { BandShape } from "../../ui/components/band-shape.tsx";
import { DataTable, type DataColumn } from "../../ui/components/data-table.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { periodLabel } from "../../ui/formats/period.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { CardView } from "./card-view.ts";
import type { BoardPeriod } from "./measurement.ts";
import styles from "./card-table.module.css";
import { useBoardWords } from "./words.ts";

/** The cards and their sparklines as one table, the latest quarter first. */
export function CardTable({ views, periods }: { readonly views: readonly CardView[]; readonly periods: readonly BoardPeriod[] }) {
  const words = useBoardWords();
  const language = useLanguage();
  const columns: DataColumn<CardView>[] = [
    { key: "metric", head: words.metric, align: "left", cell: (view) => view.name },
    { key: "band", head: words.againstTarget, align: "left", cell: bandCell },
    { key: "count", head: words.count, align: "right", cell: (view) => view.count },
    { key: "change", head: words.yearOnYear, align: "right", cell: (view) => view.change.text },
    ...(views.some((view) => view.rank !== null) ? [{ key: "rank", head: words.rank, align: "right" as const, cell: (view: CardView) => `${view.rank?.text ?? ""} ${view.rank?.move ?? ""}` }] : []),
    ...periods.map((period, place): DataColumn<CardView> => ({
      key: period.id, head: periodLabel(period, language), align: "right", cell: (view) => view.spark.points[place]?.value.text ?? "",
    })).reverse(),
  ];
  return (
    <Panel title={words.cards}>
      <DataTable caption={words.cards} columns={columns} rows={views} rowKey={(view) => view.metric} />
    </Panel>
  );
}

function bandCell(view: CardView) {
  return (
    <span className={styles["band"]}>
      <BandShape band={view.band.shape} />
      {view.band.text}
    </span>
  );
}
