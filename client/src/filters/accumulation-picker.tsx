import { Segments } from "../ui/components/segments.tsx";
import { useWords } from "../ui/words.ts";
import { ACCUMULATIONS, type Accumulation } from "./selection.ts";

/** 当期 · 累计 */
export function AccumulationPicker({ value, onChange }: { readonly value: Accumulation; readonly onChange: (accumulation: Accumulation) => void }) {
  const words = useWords();
  return (
    <Segments
      label={words.accumulation}
      value={value}
      onChange={onChange}
      options={ACCUMULATIONS.map((accumulation) => ({ value: accumulation, label: words.accumulations[accumulation] }))}
    />
  );
}
