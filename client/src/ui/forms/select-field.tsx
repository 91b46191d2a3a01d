import { useId } from "react";
import styles from "./form.module.css";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Options of one group follow one another under its name. */
  readonly group?: string;
}

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
}

/** A choice of few to some dozen, as the system offers it. */
export function SelectField<Value extends string>({ label, name, value, options, onChange, hint }: SelectFieldProps<Value>) {
  const id = useId();
  const choose = (chosen: string): void => {
    const option = options.find((one) => one.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  const groups = [...new Set(options.map(({ group = "" }) => group))];
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      <select id={id} name={name} className={styles["control"]} value={value} onChange={(event) => choose(event.target.value)} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
        {groups.map((group) => {
          const members = options.filter((option) => (option.group ?? "") === group).map((option) => <option key={option.value} value={option.value}>{option.label}</option>);
          return group === "" ? members : <optgroup key={group} label={group}>{members}</optgroup>;
        })}
      </select>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
    </div>
  );
}
