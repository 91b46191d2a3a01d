import { basisSearch } from "../../../filters/selection-search.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import textLink from "../../../ui/components/text-link.module.css";
import { useWords } from "../../../ui/words.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import type { Measure } from "../sheet/sheet.ts";
import { useCompareWords } from "../words/compare-words.ts";
import { YearlyWay } from "./yearly-way.tsx";

export interface NothingHereProps {
  readonly request: CompareRequest;
  readonly sentence: string;
  /** Of which there is nothing. */
  readonly measure: Measure;
}

/** Nothing to draw: the reason, its years where it is measured by year, the counties in place of towns, and the live figures where another basis was asked for. */
export function NothingHere({ request, sentence, measure }: NothingHereProps) {
  const words = useCompareWords();
  const shared = useWords();
  const change = useCompareNavigation();
  if (measure.keptByYear) return <EmptyState sentence={sentence} action={<YearlyWay request={request} />} />;
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
