import { PillSelect } from "../ui/components/pill-select.tsx";
import { useWords } from "../ui/words.ts";
import type { Basis } from "./selection.ts";

export interface BasisAndAccumulationPickerProps<Over extends string> {
  readonly offered: readonly Basis[];
  readonly basis: Basis;
  readonly accumulations: readonly { readonly value: Over; readonly label: string }[];
  readonly accumulation: Over;
  readonly onChange: (basis: Basis, accumulation: Over) => void;
}

/** Both in one select, for the phone: 当期 · 已审定. */
export function BasisAndAccumulationPicker<Over extends string>({ offered, basis, accumulations, accumulation, onChange }: BasisAndAccumulationPickerProps<Over>) {
  const words = useWords();
  const pairs = accumulations.flatMap((acc) => offered.map((base) => ({ acc, base, value: `${acc.value} ${base}` })));
  return (
    <PillSelect
      label={`${words.accumulation} · ${words.basis}`}
      bare
      value={`${accumulation} ${basis}`}
      options={pairs.map((pair) => ({ value: pair.value, label: `${pair.acc.label} · ${words.bases[pair.base]}` }))}
      onChange={(value) => {
        const chosen = pairs.find((pair) => pair.value === value);
        if (chosen !== undefined) onChange(chosen.base, chosen.acc.value);
      }}
    />
  );
}
