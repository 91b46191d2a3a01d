import { EmptyState } from "../ui/components/empty-state.tsx";
import { Panel } from "../ui/components/panel.tsx";
import textLink from "../ui/components/text-link.module.css";
import { periodLabel } from "../ui/formats/period.ts";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";
import { useInstallation } from "./installation.ts";
import type { Basis } from "./selection.ts";
import { nearestKept, unkeptSentence } from "./unkept-quarters.ts";
import type { UnkeptQuarters } from "./quarters.ts";

export interface UnkeptPanelProps {
  readonly title: string;
  readonly asked: UnkeptQuarters;
  readonly basis: Basis;
  readonly onChoose: (period: string) => void;
}

/** In place of the figures of a quarter that has none: why, how far they reach, and the nearest quarter that has some. */
export function UnkeptPanel({ title, asked, basis, onChoose }: UnkeptPanelProps) {
  const words = useWords();
  const language = useLanguage();
  const { quarters } = useInstallation();
  const nearest = nearestKept(quarters, asked, basis);
  return (
    <Panel title={title}>
      <EmptyState
        sentence={unkeptSentence(asked, quarters, language)}
        action={nearest === null ? undefined : (
          <button type="button" className={textLink["link"]} onClick={() => onChoose(nearest.id)}>
            {words.see(periodLabel(nearest, language))}
          </button>
        )}
      />
    </Panel>
  );
}
