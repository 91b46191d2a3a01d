import { Segments } from "../ui/components/segments.tsx";
import { useWords } from "../ui/words.ts";
import { offeredAccumulations } from "./offered-accumulations.ts";
import type { Accumulation } from "./selection.ts";

export interface AccumulationPickerProps {
  readonly value: Accumulation;
  readonly onChange: (accumulation: Accumulation) => void;
  /** Offers the rolling year as well. */
  readonly rolling?: boolean;
}

/** 当期 · 累计, and 滚动一年 where it is offered or chosen */
export function AccumulationPicker({ value, onChange, rolling = false }: AccumulationPickerProps) {
  const words = useWords();
  const options = offeredAccumulations(value, rolling).map((accumulation) => ({ value: accumulation, label: words.accumulations[accumulation] }));
  return <Segments label={words.accumulation} value={value} onChange={onChange} options={options} />;
}
