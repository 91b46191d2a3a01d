import { Select } from "antd";
import { CaretIcon } from "./icons.tsx";
import { namedList } from "./named-list.tsx";
import styles from "./pill-select.module.css";

export interface PillOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** More text that a search finds, such as a romanised name. */
  readonly search?: string;
  readonly disabled?: boolean;
}

export interface PillSelectProps<Value extends string> {
  /** Shown inside the control before the value, and its accessible name. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly PillOption<Value>[];
  readonly onChange: (value: Value) => void;
  /** Leaves the label to screen readers where room is short. */
  readonly bare?: boolean;
  /** Offers typing to find an option. */
  readonly searchable?: boolean;
  /** Lower, for the head of a panel. */
  readonly small?: boolean;
  readonly className?: string | undefined;
}

/** A select that says its own name: 地区 嘉兴市 ▾. */
export function PillSelect<Value extends string>({ label, value, options, onChange, bare = false, searchable = false, small = false, className }: PillSelectProps<Value>) {
  return (
    <Select<Value>
      aria-label={label}
      size={small ? "small" : "medium"}
      className={[styles["pill"], className ?? ""].join(" ")}
      value={value}
      onChange={onChange}
      prefix={bare ? undefined : <span className={styles["label"]}>{label}</span>}
      suffixIcon={<CaretIcon />}
      popupMatchSelectWidth={false}
      popupRender={namedList(label)}
      listHeight={320}
      options={options.map((option) => ({
        value: option.value, label: option.label, disabled: option.disabled ?? false, search: `${option.label} ${option.search ?? ""}`,
      }))}
      {...(searchable ? { showSearch: { optionFilterProp: "search" } } : {})}
    />
  );
}
