import { Select } from "antd";
import { CaretIcon } from "../../ui/components/icons.tsx";
import { namedList } from "../../ui/components/named-list.tsx";
import styles from "./cases.module.css";

export interface ManySelectProps<Value extends string> {
  readonly label: string;
  readonly value: readonly Value[];
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** What stands there when nothing is chosen; absent where something always is. */
  readonly none?: string;
  readonly onChange: (values: readonly Value[]) => void;
  readonly most?: number;
  readonly className?: string | undefined;
}

/** Any of several values; typing finds them. */
export function ManySelect<Value extends string>({ label, value, options, none, onChange, most, className }: ManySelectProps<Value>) {
  return (
    <Select<Value[]>
      aria-label={label}
      mode="multiple"
      className={className ?? styles["many"] ?? ""}
      prefix={<span className={styles["label"]}>{label}</span>}
      suffixIcon={<CaretIcon />}
      value={[...value]}
      onChange={onChange}
      options={options.map((option) => ({ value: option.value, label: option.label }))}
      placeholder={none}
      maxTagCount="responsive"
      maxTagPlaceholder={(left) => `+${left.length}`}
      popupMatchSelectWidth={false}
      popupRender={namedList(label)}
      showSearch={{ optionFilterProp: "label" }}
      listHeight={320}
      {...(most === undefined ? {} : { maxCount: most })}
    />
  );
}
