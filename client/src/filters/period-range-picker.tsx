import { useWords } from "../ui/words.ts";
import { PeriodPicker } from "./period-picker.tsx";
import type { Quarter } from "./quarters.ts";
import styles from "./filters.module.css";

export interface PeriodRangePickerProps {
  readonly quarters: readonly Quarter[];
  readonly first: string;
  readonly last: string;
  readonly onChange: (first: string, last: string) => void;
}

/** Two quarters; the one that is changed pushes the other along when they would cross. */
export function PeriodRangePicker({ quarters, first, last, onChange }: PeriodRangePickerProps) {
  const words = useWords();
  const place = (id: string): number => quarters.findIndex((quarter) => quarter.id === id);
  return (
    <span className={styles["range"]} role="group" aria-label={words.quarters}>
      <PeriodPicker label={words.from} quarters={quarters} value={first} onChange={(id) => onChange(id, place(id) > place(last) ? id : last)} />
      <PeriodPicker label={words.to} quarters={quarters} value={last} onChange={(id) => onChange(place(id) < place(first) ? id : first, id)} />
    </span>
  );
}
