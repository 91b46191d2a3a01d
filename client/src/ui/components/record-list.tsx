import type { ReactNode } from "react";
import { PHONE, useMediaQuery } from "../media-query.ts";
import styles from "./record-list.module.css";

export interface RecordColumn<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Stands right, and its head with it. */
  readonly number?: boolean;
  /** Takes the room that the others leave, and breaks its lines. */
  readonly wide?: boolean;
}

export interface RecordListProps<Row> {
  readonly caption: string;
  /** The first names the record. */
  readonly columns: readonly RecordColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What can be done with a record. */
  readonly actions?: (row: Row) => ReactNode;
  readonly actionsHead?: string;
  /** A record that is no longer in use. */
  readonly faded?: (row: Row) => boolean;
}

/** Records of people's doing: a table where there is room, on the phone one block a record. */
export function RecordList<Row>(props: RecordListProps<Row>) {
  const phone = useMediaQuery(PHONE);
  return phone ? <Blocks {...props} /> : <Table {...props} />;
}

function Table<Row>({ caption, columns, rows, rowKey, actions, actionsHead, faded }: RecordListProps<Row>) {
  return (
    <div className={styles["scroll"]} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles["table"]}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.number === true ? styles["number"] : undefined}>
                {column.head}
              </th>
            ))}
            {actions === undefined ? null : (
              <th scope="col">
                <span className="visually-hidden">{actionsHead}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={faded?.(row) === true ? styles["faded"] : undefined}>
              {columns.map((column, place) =>
                place === 0 ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={column.number === true ? styles["number"] : column.wide === true ? styles["wide"] : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
              {actions === undefined ? null : (
                <td className={styles["actions"]}>
                  <span>{actions(row)}</span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Blocks<Row>({ caption, columns, rows, rowKey, actions, faded }: RecordListProps<Row>) {
  const [first, ...rest] = columns;
  return (
    <ul className={styles["blocks"]} aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={faded?.(row) === true ? styles["faded"] : undefined}>
          <div className={styles["first"]}>{first?.cell(row)}</div>
          <dl>
            {rest.filter((column) => column.cell(row) !== "").map((column) => (
              <div key={column.key}>
                <dt>{column.head}</dt>
                <dd>{column.cell(row)}</dd>
              </div>
            ))}
          </dl>
          {actions === undefined ? null : <div className={styles["blockActions"]}>{actions(row)}</div>}
        </li>
      ))}
    </ul>
  );
}
