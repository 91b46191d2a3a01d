import { Segmented } from "antd";
import { useWords } from "../ui/words.ts";
import { ACCUMULATIONS, type Accumulation } from "./selection.ts";

/** 当期 · 累计 */
export function AccumulationPicker({ value, onChange }: { readonly value: Accumulation; readonly onChange: (accumulation: Accumulation) => void }) {
  const words = useWords();
  return (
    <Segmented<Accumulation>
      aria-label={words.accumulation}
      value={value}
      onChange={onChange}
      options={ACCUMULATIONS.map((accumulation) => ({ value: accumulation, label: words.accumulations[accumulation] }))}
    />
  );
}
