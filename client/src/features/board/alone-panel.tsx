import { basisSearch } from "../../filters/selection-search.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import textLink from "../../ui/components/text-link.module.css";
import { capitalName } from "../../ui/formats/capital.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import type { BoardRequest } from "./board-request.ts";
import type { Series } from "./measurement.ts";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useBoardWords } from "./words.ts";

/** In place of map and ranking where live figures stop at one county: why nobody stands beside it, and the figures in which somebody does. */
export function AlonePanel({ request, series }: { readonly request: BoardRequest; readonly series: Series }) {
  const words = useBoardWords();
  const shared = useWords();
  const language = useLanguage();
  const { change } = useBoardNavigation();
  return (
    <Panel title={words.counties(capitalName(series.metric, language))}>
      <EmptyState
        sentence={words.alone}
        action={
          <button type="button" className={textLink["link"]} onClick={() => change({ basis: basisSearch("approved", request.choice.fallback) })}>
            {shared.seeInstead(shared.bases.approved)}
          </button>
        }
      />
    </Panel>
  );
}
