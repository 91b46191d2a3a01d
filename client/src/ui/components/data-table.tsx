import type { ReactNode } from "react";
import styles from "./data-table.module.css";

export interface DataColumn<Row> {
  readonly key: string;
  /** With its unit. */
  readonly head: string;
  /** Text stands left, numbers right. */
  readonly align: "left" | "right";
  readonly cell: (row: Row) => ReactNode;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** A row that stands out, such as the reference line's own. */
  readonly strong?: (row: Row) => boolean;
}

/** A table as a twin of a chart; the first column names its row. */
export function DataTable<Row>({ caption, columns, rows, rowKey, strong }: DataTableProps<Row>) {
  return (
    <div className={styles["scroll"]} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={styles[column.align]}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={strong?.(row) === true ? styles["strong"] : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={styles[column.align]}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={styles[column.align]}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
