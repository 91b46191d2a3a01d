import { EmptyState } from "../ui/components/empty-state.tsx";
import { Panel } from "../ui/components/panel.tsx";
import textLink from "../ui/components/text-link.module.css";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";
import { withheldSentence } from "./basis-note.tsx";
import { LiveElsewhere, type LiveElsewhereProps } from "./live-elsewhere.tsx";
import type { Basis } from "./selection.ts";

export interface BasisWithheldProps extends LiveElsewhereProps {
  /** What the address asks for. */
  readonly basis: Basis;
  readonly onChoose: (basis: Basis) => void;
  readonly className?: string | undefined;
}

/** In place of figures of a basis that the viewer may not see for what is shown: why, and those that are open. */
export function BasisWithheld({ basis, choice, metric, onChoose, className }: BasisWithheldProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <Panel title={words.bases[basis]} className={className}>
      <EmptyState
        sentence={choice.withheld === null ? words.noPermission : withheldSentence(choice.withheld, language)}
        action={
          <>
            {choice.offered.map((offered) => (
              <button key={offered} type="button" className={textLink["link"]} onClick={() => onChoose(offered)}>
                {words.seeInstead(words.bases[offered])}
              </button>
            ))}
            <LiveElsewhere choice={choice} metric={metric} />
          </>
        }
      />
    </Panel>
  );
}
