import { useId, type HTMLInputAutoCompleteAttribute, type ReactNode } from "react";
import styles from "./form.module.css";

export interface TextFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "password" | "search" | "date" | "number";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  /** What is expected, before anything is wrong. */
  readonly hint?: string;
  readonly required?: boolean;
  readonly invalid?: boolean;
  readonly least?: number;
  readonly most?: number;
  readonly longest?: number;
  /** Takes the focus as its form appears; for pages and dialogs that are made of nothing but a form. */
  readonly first?: boolean;
  /** A control at the end of the field. */
  readonly end?: ReactNode;
}

/** A labelled line of text. Names are written by the account's owner: no capitals, no spelling, no translation. */
export function TextField(props: TextFieldProps) {
  const { label, name, value, onChange, type = "text", autoComplete = "off", hint, required = false, invalid = false, least, most, longest, first = false, end } = props;
  const id = useId();
  const input = (
    <input
      id={id}
      className={styles["control"]}
      name={name}
      type={type}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete={autoComplete}
      required={required}
      aria-invalid={invalid}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      min={least}
      max={most}
      maxLength={longest}
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={first}
      autoCapitalize="none"
      spellCheck={false}
      translate="no"
    />
  );
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      {end === undefined ? input : (
        <span className={styles["withToggle"]}>
          {input}
          {end}
        </span>
      )}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
    </div>
  );
}
