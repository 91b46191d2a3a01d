import { Fragment } from "react";
import { BandShape } from "../../ui/components/band-shape.tsx";
import { unitWord } from "../../ui/formats/unit.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import { changeUnit } from "./cell-text.ts";
import type { Order } from "./compare-search.ts";
import styles from "./compare-table.module.css";
import { useCompareWords } from "./compare-words.ts";
import type { Sheet } from "./sheet.ts";
import { tableView, type TableCell, type TableRow } from "./table-view.ts";

export interface CompareTableProps {
  readonly sheet: Sheet;
  readonly order: Order;
  readonly caption: string;
}

/** Regions × quarters: value, n and change in each cell, the total row on top; names stay in sight while quarters scroll. */
export function CompareTable({ sheet, order, caption }: CompareTableProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const view = tableView(sheet, order, language);
  const unit = unitWord(sheet.measure, language);
  const width = view.periods.length + 1;
  return (
    <>
      <div className={styles["scroll"]} tabIndex={0} role="group" aria-label={caption}>
        <table className={styles["table"]}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{unit === "" ? words.region : `${words.region} · ${unit}`}</th>
              {view.periods.map((period) => (
                <th key={period.id} scope="col">
                  {period.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.total === null ? null : <Row row={view.total} note={view.total.note} />}
            {view.groups.map(({ level, rows }) => (
              <Fragment key={level}>
                {view.groups.length > 1 ? (
                  <tr className={styles["level"]}>
                    <th scope="rowgroup" colSpan={width}>
                      <span>{level in words.levels ? words.levels[level as keyof typeof words.levels] : level}</span>
                    </th>
                  </tr>
                ) : null}
                {rows.map((row) => (
                  <Row key={row.code} row={row} note="" />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles["note"]}>{words.tableNote(view.counted, changeUnit(sheet.measure, language))}</p>
    </>
  );
}

function Row({ row, note }: { readonly row: TableRow; readonly note: string }) {
  return (
    <tr className={note === "" ? undefined : styles["total"]}>
      <th scope="row">
        {row.name}
        {note === "" ? null : <span className={styles["how"]}>{note}</span>}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.period}>
          <Value cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Value({ cell }: { readonly cell: TableCell }) {
  const shared = useWords();
  if (cell.missing) return <span className={styles["gap"]}>{cell.value}</span>;
  const small = [cell.count, cell.change].filter((text) => text !== "").join(" · ");
  return (
    <>
      <span className={styles["value"]}>
        {cell.band === null || cell.band === "similar" ? null : <BandShape band={cell.band} size={8} />}
        {cell.band === null ? null : <span className="visually-hidden">{shared.bands[cell.band]} </span>}
        {cell.value}
      </span>
      {small === "" ? null : <span className={styles["small"]}>{small}</span>}
    </>
  );
}
