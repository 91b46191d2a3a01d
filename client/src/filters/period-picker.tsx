import { PillSelect } from "../ui/components/pill-select.tsx";
import { periodLabel } from "../ui/formats/period.ts";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";
import type { Quarter } from "./quarters.ts";

export interface PeriodPickerProps {
  /** Oldest first, as the installation lists them. */
  readonly quarters: readonly Quarter[];
  readonly value: string;
  readonly onChange: (period: string) => void;
  readonly bare?: boolean;
  readonly label?: string;
}

/** One quarter, the latest on top. */
export function PeriodPicker({ quarters, value, onChange, bare = false, label }: PeriodPickerProps) {
  const language = useLanguage();
  const words = useWords();
  const options = quarters.map((quarter) => ({ value: quarter.id, label: periodLabel(quarter, language) })).reverse();
  return <PillSelect label={label ?? words.period} value={value} options={options} onChange={onChange} bare={bare} />;
}
