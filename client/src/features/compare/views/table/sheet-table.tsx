import { Fragment } from "react";
import { useBrushed } from "../../../../charts/linked/linked-context.ts";
import type { MarkDetail } from "../../../../charts/mark.ts";
import { useDetailsOutlet } from "../../../../charts/outlets/outlets.ts";
import { BandShape } from "../../../../ui/components/band-shape.tsx";
import grid from "../../../../ui/components/figure-grid.module.css";
import { RevisedMark } from "../../../../ui/components/revised-mark.tsx";
import { TracedValue } from "../../../../ui/components/traced-value.tsx";
import { useWords } from "../../../../ui/words.ts";
import { useCompareWords } from "../../words/compare-words.ts";
import { SaidPlainly } from "../said.tsx";
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
  /** What the shapes beside the figures say. */
  readonly shapes: string;
  readonly onSort: (key: string) => void;
  readonly onRegion: (code: string) => void;
  readonly asides: CellAsides;
  /** All that defends the figures, for files. */
  readonly details: readonly MarkDetail[];
}

/** What stands beside a region's figure in a column: the way to what it rests on, and what it was corrected to since it was aired. */
export interface CellAsides {
  readonly trace: (code: string, column: TableColumn) => (() => void) | undefined;
  readonly revised: (code: string, column: TableColumn) => { readonly text: string; readonly airedAt: string } | null;
}

/** Value, n and change in each cell, totals on top; names stay in sight while columns scroll. */
export function SheetTable({ view, columns, sort, corner, caption, changeUnit, shapes, onSort, onRegion, asides, details }: SheetTableProps) {
  const id = useDetailsOutlet(details);
  const words = useCompareWords();
  const width = columns.length + 1;
  const shared = { columns, onRegion, asides };
  const row = (one: TableRow) => <Row key={one.code} row={one} note="" {...shared} />;
  return (
    <>
      <div id={id} className={grid["scroll"]} tabIndex={0} role="group" aria-label={caption}>
        <table className={`${grid["table"]} ${styles["table"]}`}>
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
              <Row key={total.code} row={total} note={total.note} {...shared} />
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
                {group.subtotal === null ? null : <Row row={group.subtotal} note={group.subtotal.note} {...shared} />}
                {group.rows.map(row)}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles["note"]} data-chart-note="">{words.tableNote(view.counted, changeUnit)}</p>
      <SaidPlainly text={shapes} />
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
      <button type="button" className={[styles["sort"], column.key === column.sheet.periods[column.period]?.id ? styles["quarter"] : ""].join(" ")} title={words.sortBy(column.head)} onClick={() => onSort(column.key)}>
        {column.head}
        <span aria-hidden="true" className={styles["arrow"]}>{arrow}</span>
      </button>
      {column.unit === "" ? null : <span className={styles["unit"]}>{column.unit}</span>}
    </th>
  );
}

interface RowProps extends Pick<SheetTableProps, "columns" | "onRegion" | "asides"> {
  readonly row: TableRow;
  readonly note: string;
}

function Row({ row, note, columns, onRegion, asides }: RowProps) {
  const brushed = useBrushed().has(row.code);
  return (
    <tr className={[note === "" ? "" : styles["total"], brushed ? styles["brushed"] : ""].join(" ")}>
      <th scope="row">
        <button type="button" className={styles["region"]} onClick={() => onRegion(row.code)}>
          {row.name}
        </button>
        {note === "" ? null : <span className={styles["how"]}>{note}</span>}
      </th>
      {row.cells.map((cell, at) => {
        const column = columns[at];
        return (
          <td key={cell.key}>
            <Value cell={cell} of={`${row.name} ${column?.head ?? ""} ${cell.value}`} onTrace={column === undefined ? undefined : asides.trace(row.code, column)} revised={column === undefined ? null : asides.revised(row.code, column)} />
          </td>
        );
      })}
    </tr>
  );
}

interface ValueProps {
  readonly cell: TableCell;
  /** The figure in words, for whoever hears it. */
  readonly of: string;
  readonly onTrace: (() => void) | undefined;
  readonly revised: ReturnType<CellAsides["revised"]>;
}

function Value({ cell, of, onTrace, revised }: ValueProps) {
  const shared = useWords();
  const mark = revised === null ? null : <span className={grid["small"]}><RevisedMark {...revised} /></span>;
  if (cell.missing) {
    return (
      <>
        <span className={styles["gap"]}>{cell.value}</span>
        {mark}
      </>
    );
  }
  const small = [cell.count, cell.change].filter((text) => text !== "").join(" · ");
  return (
    <>
      <span className={grid["value"]}>
        {cell.band === null || cell.band === "similar" ? null : <BandShape band={cell.band} size={8} />}
        {cell.band === null ? null : <span className="visually-hidden">{shared.bands[cell.band]} </span>}
        <TracedValue text={cell.value} of={of} onOpen={onTrace} />
      </span>
      {mark}
      {small === "" ? null : <span className={grid["small"]}>{small}</span>}
    </>
  );
}
