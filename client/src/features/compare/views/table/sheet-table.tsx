import { Fragment } from "react";
import { useBrushed } from "../../../../charts/linked/linked-context.ts";
import { BandShape } from "../../../../ui/components/band-shape.tsx";
import { useWords } from "../../../../ui/words.ts";
import { useCompareWords } from "../../words/compare-words.ts";
import type { TableColumn, TableSort } from "./table-columns.ts";
import styles from "./table.module.css";
import type { TableCell, TableRow, TableView } from "./table-view.ts";

export interface SheetTableProps {
  readonly view: TableView;
  readonly columns: readonly TableColumn[];
  /** Null in official order, which no column makes. */
  readonly sort: TableSort | null;
  readonly corner: string;
  readonly caption: string;
  readonly changeUnit: string;
  readonly onSort: (key: string) => void;
  readonly onRegion: (code: string) => void;
}

/** Value, n and change in each cell, totals on top; names stay in sight while columns scroll. */
export function SheetTable({ view, columns, sort, corner, caption, changeUnit, onSort, onRegion }: SheetTableProps) {
  const words = useCompareWords();
  const width = columns.length + 1;
  const row = (one: TableRow) => <Row key={one.code} row={one} note="" onRegion={onRegion} />;
  return (
    <>
      <div className={styles["scroll"]} tabIndex={0} role="group" aria-label={caption}>
        <table className={styles["table"]}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column) => (
                <Head key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.totals.map((total) => (
              <Row key={total.code} row={total} note={total.note} onRegion={onRegion} />
            ))}
            {view.groups.map((group) => (
              <Fragment key={group.key}>
                {group.level === null ? null : (
                  <tr className={styles["level"]}>
                    <th scope="rowgroup" colSpan={width}>
                      <span>{group.level in words.levels ? words.levels[group.level as keyof typeof words.levels] : group.level}</span>
                    </th>
                  </tr>
                )}
                {group.subtotal === null ? null : <Row row={group.subtotal} note={group.subtotal.note} onRegion={onRegion} />}
                {group.rows.map(row)}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles["note"]}>{words.tableNote(view.counted, changeUnit)}</p>
    </>
  );
}

interface HeadProps extends Pick<SheetTableProps, "sort" | "onSort"> {
  readonly column: TableColumn;
}

/** A head that sorts: best first, turned round, and back. */
function Head({ column, sort, onSort }: HeadProps) {
  const words = useCompareWords();
  const sorted = sort?.column?.key === column.key;
  const arrow = !sorted ? "" : sort.reverse ? "▴" : "▾";
  return (
    <th scope="col" aria-sort={!sorted ? "none" : sort.reverse ? "descending" : "ascending"}>
      <button type="button" className={styles["sort"]} title={words.sortBy(column.head)} onClick={() => onSort(column.key)}>
        {column.head}
        <span aria-hidden="true" className={styles["arrow"]}>{arrow}</span>
      </button>
      {column.unit === "" ? null : <span className={styles["unit"]}>{column.unit}</span>}
    </th>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly note: string;
  readonly onRegion: (code: string) => void;
}

function Row({ row, note, onRegion }: RowProps) {
  const brushed = useBrushed().has(row.code);
  return (
    <tr className={[note === "" ? "" : styles["total"], brushed ? styles["brushed"] : ""].join(" ")}>
      <th scope="row">
        <button type="button" className={styles["region"]} onClick={() => onRegion(row.code)}>
          {row.name}
        </button>
        {note === "" ? null : <span className={styles["how"]}>{note}</span>}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.key}>
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
