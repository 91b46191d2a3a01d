import { Segments } from "../ui/components/segments.tsx";
import { useWords } from "../ui/words.ts";
import { offeredAccumulations } from "./offered-accumulations.ts";
import type { Accumulation } from "./selection.ts";

export interface AccumulationPickerProps {
  readonly value: Accumulation;
  readonly onChange: (accumulation: Accumulation) => void;
}

/** 当期 · 累计, and 滚动一年 where it is chosen */
export function AccumulationPicker({ value, onChange }: AccumulationPickerProps) {
  const words = useWords();
  const options = offeredAccumulations(value).map((accumulation) => ({ value: accumulation, label: words.accumulations[accumulation] }));
  return <Segments label={words.accumulation} value={value} onChange={onChange} options={options} />;
}
