import { PillSelect } from "../../../ui/components/pill-select.tsx";
import { Segments } from "../../../ui/components/segments.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import { rollingOver, rollingQuarters, type Accumulation } from "../address/accumulation.ts";
import { accumulationWord } from "../words/accumulation-word.ts";
import { useCompareWords } from "../words/compare-words.ts";
import { rollingLengths } from "./rolling-lengths.ts";

export interface AccumulationChoiceProps {
  readonly value: Accumulation;
  readonly onChange: (accumulation: Accumulation) => void;
}

/** 当期 · 累计 · 滚动, and how many quarters a rolling value covers; the year to begin with. */
export function AccumulationChoice({ value, onChange }: AccumulationChoiceProps) {
  const shared = useWords();
  const words = useCompareWords();
  const rolls = rollingQuarters(value) !== null;
  const options = [
    { value: "period", label: shared.accumulations.period },
    { value: "ytd", label: shared.accumulations.ytd },
    { value: "rolling", label: words.rolling },
  ] as const;
  return (
    <>
      <Segments label={shared.accumulation} value={value === "period" || value === "ytd" ? value : "rolling"} onChange={onChange} options={options} />
      {rolls ? <RollingLength value={value} onChange={onChange} /> : null}
    </>
  );
}

/** How many quarters; nothing of what does not roll. */
export function RollingLength({ value, onChange }: AccumulationChoiceProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const quarters = rollingQuarters(value);
  if (quarters === null) return null;
  return (
    <PillSelect
      label={words.rollingLength}
      bare
      value={String(quarters)}
      options={rollingLengths(quarters).map((count) => ({ value: String(count), label: accumulationWord(rollingOver(count), language) }))}
      onChange={(count) => onChange(rollingOver(Number(count)))}
    />
  );
}
