import { useInstallation } from "../../filters/installation.ts";
import { nearestQuarter } from "../../filters/quarters.ts";
import { basisSearch } from "../../filters/selection-search.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { periodLabel } from "../../ui/formats/period.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import type { BoardRequest } from "./board-request.ts";
import styles from "./not-on-basis.module.css";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useBoardWords } from "./words.ts";

/** In place of a board whose quarter does not have the basis yet: the nearest quarter that has it, and the live figures. */
export function NotOnBasis({ request }: { readonly request: BoardRequest }) {
  const words = useWords();
  const board = useBoardWords();
  const language = useLanguage();
  const { quarters } = useInstallation();
  const { change } = useBoardNavigation();
  const nearest = nearestQuarter(quarters, request.quarter.id, request.basis);
  return (
    <Panel title={words.bases[request.basis]} className={styles["panel"]}>
      <EmptyState
        sentence={board.notOnBasis[request.basis](periodLabel(request.quarter, language))}
        action={
          <>
            {nearest === null ? null : (
              <button type="button" className={styles["link"]} onClick={() => change({ period: nearest.id })}>
                {words.see(periodLabel(nearest, language))}
              </button>
            )}
            {request.choice.offered.includes("live") ? (
              <button type="button" className={styles["link"]} onClick={() => change({ basis: basisSearch("live", request.choice.fallback) })}>
                {words.see(words.bases.live)}
              </button>
            ) : null}
          </>
        }
      />
    </Panel>
  );
}
