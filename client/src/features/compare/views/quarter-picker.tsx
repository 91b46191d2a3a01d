import { PillSelect } from "../../../ui/components/pill-select.tsx";
import { periodLabel } from "../../../ui/formats/period.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useViewWords } from "../words/view-words.ts";

export interface QuarterPickerProps {
  readonly request: Pick<CompareRequest, "quarters" | "at" | "byYear">;
  /** Stands in the control where other quarters are chosen beside it. */
  readonly label?: string;
}

/** The quarter, or year, of views that show one, of those that are chosen, the latest on top. */
export function QuarterPicker({ request: { quarters, at, byYear }, label }: QuarterPickerProps) {
  const words = useViewWords();
  const language = useLanguage();
  const change = useCompareNavigation();
  const last = quarters.at(-1)?.id;
  return (
    <PillSelect
      bare={label === undefined}
      small
      label={label ?? words.atPeriod(byYear)}
      value={at.id}
      options={quarters.map((quarter) => ({ value: quarter.id, label: periodLabel(quarter, language) })).toReversed()}
      onChange={(id) => change({ at: id === last ? undefined : id })}
    />
  );
}
