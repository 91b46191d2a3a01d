import { Segments } from "../ui/components/segments.tsx";
import { useWords } from "../ui/words.ts";
import { BASES, type Basis } from "./selection.ts";

/** 实时 · 已审定 · 已晾晒 */
export function BasisPicker({ value, onChange }: { readonly value: Basis; readonly onChange: (basis: Basis) => void }) {
  const words = useWords();
  return <Segments label={words.basis} value={value} onChange={onChange} options={BASES.map((basis) => ({ value: basis, label: words.bases[basis] }))} />;
}
