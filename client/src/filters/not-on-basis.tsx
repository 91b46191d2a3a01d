import { EmptyState } from "../ui/components/empty-state.tsx";
import { Panel } from "../ui/components/panel.tsx";
import textLink from "../ui/components/text-link.module.css";
import { periodLabel } from "../ui/formats/period.ts";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";
import type { BasisChoice } from "./basis-choice.ts";
import { useInstallation } from "./installation.ts";
import { notOnBasisSentence } from "./not-on-basis-sentence.ts";
import { nearestQuarter, type Quarter } from "./quarters.ts";
import { basisSearch, type SharedSearch } from "./selection-search.ts";
import type { Basis } from "./selection.ts";

export interface NotOnBasisProps {
  readonly quarter: Quarter;
  readonly basis: Basis;
  readonly choice: BasisChoice;
  /** Among which another is sought: the years of what is measured by year; the installation's quarters where absent. */
  readonly among?: readonly Quarter[];
  readonly onChoose: (part: { readonly period: string } | Pick<SharedSearch, "basis">) => void;
  readonly className?: string | undefined;
}

/** In place of figures of a quarter that does not have the basis yet: the nearest quarter that has it, and the live figures. */
export function NotOnBasis({ quarter, basis, choice, among, onChoose, className }: NotOnBasisProps) {
  const words = useWords();
  const language = useLanguage();
  const { quarters } = useInstallation();
  const nearest = nearestQuarter(among ?? quarters, quarter.id, basis);
  return (
    <Panel title={words.bases[basis]} className={className}>
      <EmptyState
        sentence={notOnBasisSentence(quarter, basis, language)}
        action={
          <>
            {nearest === null ? null : (
              <button type="button" className={textLink["link"]} onClick={() => onChoose({ period: nearest.id })}>
                {words.see(periodLabel(nearest, language))}
              </button>
            )}
            {choice.offered.includes("live") && basis !== "live" ? (
              <button type="button" className={textLink["link"]} onClick={() => onChoose({ basis: basisSearch("live", choice.fallback) })}>
                {words.see(words.bases.live)}
              </button>
            ) : null}
          </>
        }
      />
    </Panel>
  );
}
