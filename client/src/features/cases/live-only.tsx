import { basisSearch } from "../../filters/selection-search.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import textLink from "../../ui/components/text-link.module.css";
import type { CasesRequest } from "./cases-request.ts";
import { useCasesWords } from "./cases-words.ts";
import { useCasesNavigation } from "./use-cases-navigation.ts";

/** In place of a panel that case records alone can fill: they stand as they are now, so it is live. */
export function LiveOnly({ title, request: { choice } }: { readonly title: string; readonly request: CasesRequest }) {
  const words = useCasesWords();
  const change = useCasesNavigation();
  const see = choice.offered.includes("live") ? (
    <button type="button" className={textLink["finger"]} onClick={() => change({ basis: basisSearch("live", choice.fallback) })}>
      {words.seeLive}
    </button>
  ) : undefined;
  return (
    <Panel title={title}>
      <EmptyState sentence={words.liveOnly} action={see} />
    </Panel>
  );
}
