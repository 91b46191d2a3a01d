import { basisSearch } from "../../../filters/selection-search.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import textLink from "../../../ui/components/text-link.module.css";
import { useWords } from "../../../ui/words.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useCompareWords } from "../words/compare-words.ts";

/** Nothing to draw: the reason, the counties in place of towns, and the live figures where another basis was asked for. */
export function NothingHere({ request, sentence }: { readonly request: CompareRequest; readonly sentence: string }) {
  const words = useCompareWords();
  const shared = useWords();
  const change = useCompareNavigation();
  const counties = request.regions.every(({ level }) => level === "TOWN") ? (
    <button type="button" className={textLink["finger"]} onClick={() => change({ regions: undefined, focus: undefined })}>
      {words.onlyCounties}
    </button>
  ) : null;
  const live = request.basis === "live" || !request.choice.offered.includes("live") ? null : (
    <button type="button" className={textLink["finger"]} onClick={() => change({ basis: basisSearch("live", request.choice.fallback) })}>
      {words.seeBasis(shared.bases.live)}
    </button>
  );
  return <EmptyState sentence={sentence} action={live === null && counties === null ? undefined : <>{live}{counties}</>} />;
}
