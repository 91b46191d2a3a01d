import { useId } from "react";
import styles from "./segments.module.css";

export interface SegmentsProps<Value extends string> {
  /** The accessible name of the group. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** Lower, for the head of a panel. */
  readonly small?: boolean;
}

/** A choice of few, all in sight; radio buttons underneath, so that arrow keys work as everywhere. */
export function Segments<Value extends string>({ label, value, options, onChange, small = false }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <span className={styles[small ? "small" : "track"]} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles["item"]}>
          <input type="radio" className="visually-hidden" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </span>
  );
}
