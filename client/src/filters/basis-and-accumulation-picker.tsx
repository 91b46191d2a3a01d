import { PillSelect } from "../ui/components/pill-select.tsx";
import { useWords } from "../ui/words.ts";
import { offeredAccumulations } from "./offered-accumulations.ts";
import type { Accumulation, Basis } from "./selection.ts";

export interface BasisAndAccumulationPickerProps {
  readonly offered: readonly Basis[];
  readonly basis: Basis;
  readonly accumulation: Accumulation;
  /** Offers the rolling year as well. */
  readonly rolling?: boolean;
  readonly onChange: (basis: Basis, accumulation: Accumulation) => void;
}

/** Both in one select, for the phone: 当期 · 已审定. */
export function BasisAndAccumulationPicker({ offered, basis, accumulation, rolling = false, onChange }: BasisAndAccumulationPickerProps) {
  const words = useWords();
  const pairs = offeredAccumulations(accumulation, rolling).flatMap((acc) => offered.map((base) => ({ acc, base, value: `${acc} ${base}` })));
  return (
    <PillSelect
      label={`${words.accumulation} · ${words.basis}`}
      bare
      value={`${accumulation} ${basis}`}
      options={pairs.map((pair) => ({ value: pair.value, label: `${words.accumulations[pair.acc]} · ${words.bases[pair.base]}` }))}
      onChange={(value) => {
        const chosen = pairs.find((pair) => pair.value === value);
        if (chosen !== undefined) onChange(chosen.base, chosen.acc);
      }}
    />
  );
}
