import { Segments } from "../ui/components/segments.tsx";
import { useWords } from "../ui/words.ts";
import type { Basis } from "./selection.ts";

export interface BasisPickerProps {
  readonly offered: readonly Basis[];
  readonly value: Basis;
  readonly onChange: (basis: Basis) => void;
}

/** 实时 · 已审定 · 已晾晒, as far as they are open */
export function BasisPicker({ offered, value, onChange }: BasisPickerProps) {
  const words = useWords();
  return <Segments label={words.basis} value={value} onChange={onChange} options={offered.map((basis) => ({ value: basis, label: words.bases[basis] }))} />;
}
