import { useState } from "react";
import { BandShape } from "../../../ui/components/band-shape.tsx";
import { CaretIcon } from "../../../ui/components/icons.tsx";
import { useWords } from "../../../ui/words.ts";
import list from "../metric-list.module.css";
import type { IndicatorField } from "./indicator-fields.ts";
import { IndicatorRow, type IndicatorContext } from "./indicator-row.tsx";
import styles from "./indicators.module.css";
import { useRegionWords } from "./words.ts";

export interface FieldBodyProps extends IndicatorContext, IndicatorField {
  /** Whether the field's rows stand behind its name. */
  readonly folds: boolean;
}

/** The indicators of one field of work below its name; folded up, the name says how many there are and what was judged of them. */
export function FieldBody({ name, indicators, folds, ...context }: FieldBodyProps) {
  const [open, setOpen] = useState(false);
  return (
    <tbody>
      <tr className={`${list["field"]} ${styles["field"]} ${folds ? styles["folds"] : ""}`}>
        <th scope="rowgroup" colSpan={context.line === null ? 6 : 9}>
          {folds ? (
            <button type="button" className={styles["turn"]} aria-expanded={open} onClick={() => setOpen(!open)}>
              {name}
              <FieldSum indicators={indicators} />
              <CaretIcon />
            </button>
          ) : name}
        </th>
      </tr>
      {folds && !open ? null : indicators.map((indicator) => <IndicatorRow key={indicator.metric.ref} indicator={indicator} {...context} />)}
    </tbody>
  );
}

const JUDGED = ["better", "worse"] as const;

function FieldSum({ indicators }: Pick<IndicatorField, "indicators">) {
  const words = useRegionWords();
  const shared = useWords();
  return (
    <span className={styles["sum"]}>
      {JUDGED.map((band) => {
        const count = indicators.filter(({ now }) => now.kind === "observed" && now.band === band).length;
        return count === 0 ? null : (
          <span key={band}>
            <BandShape band={band} size={9} />
            <span className="visually-hidden"> {shared.bands[band]}</span> {count}
          </span>
        );
      })}
      <span>{words.ofField(indicators.length)}</span>
    </span>
  );
}
