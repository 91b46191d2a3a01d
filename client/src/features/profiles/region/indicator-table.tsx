import list from "../metric-list.module.css";
import { FieldBody } from "./field-body.tsx";
import type { IndicatorField } from "./indicator-fields.ts";
import type { IndicatorContext } from "./indicator-row.tsx";
import styles from "./indicators.module.css";
import { useRegionWords } from "./words.ts";

export interface IndicatorTableProps extends IndicatorContext {
  readonly caption: string;
  readonly fields: readonly IndicatorField[];
  readonly folds: boolean;
}

/** Indicators by field of work under one head, which stays in sight; on the phone each row folds into three lines, and each field behind its name. */
export function IndicatorTable({ caption, fields, folds, line, search, traceOf }: IndicatorTableProps) {
  const words = useRegionWords();
  const { head } = words;
  return (
    <table className={`${list["table"]} ${styles["table"]}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head.indicator}</th>
          <th scope="col" className={styles["number"]}>{head.value}</th>
          <th scope="col" className={styles["number"]}>{head.n}</th>
          <th scope="col" className={styles["number"]}>{head.interval}</th>
          {line === null ? null : (
            <>
              <th scope="col" className={styles["number"]}>{line}</th>
              <th scope="col">{head.band}</th>
              <th scope="col" className={`${styles["number"]} ${styles["wide"]}`}>{head.rank}</th>
            </>
          )}
          <th scope="col" className={`${styles["number"]} ${styles["wide"]}`}>{head.change}</th>
          <th scope="col">{head.trend}</th>
        </tr>
      </thead>
      {fields.map((field) => (
        <FieldBody key={field.name} {...field} folds={folds} line={line} search={search} traceOf={traceOf} />
      ))}
    </table>
  );
}
