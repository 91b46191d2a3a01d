import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { Button } from "../../../ui/forms/button.tsx";
import { formatRange, periodLabel } from "../../../ui/formats/period.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import type { UnkeptYear } from "./metric-period.ts";
import { useMetricWords } from "./words.ts";

export interface NoYearProps {
  readonly title: string;
  readonly refusal: UnkeptYear;
  readonly onChoose: (year: string) => void;
}

/** In place of the figures of a year that has none, or is not over: which years there are. */
export function NoYear({ title, refusal: { year, kept }, onChoose }: NoYearProps) {
  const words = useMetricWords();
  const shared = useWords();
  const language = useLanguage();
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;
  const latest = periodLabel(last, language);
  return (
    <Panel title={title}>
      <EmptyState sentence={words.noYear(year, formatRange(periodLabel(first, language), latest, language))} action={<Button kind="link" onClick={() => onChoose(last.id)}>{shared.see(latest)}</Button>} />
    </Panel>
  );
}
