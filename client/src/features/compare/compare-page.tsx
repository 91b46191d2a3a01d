import { useSearch } from "@tanstack/react-router";
import { useInstallation } from "../../filters/installation.ts";
import { BasisWithheld } from "../../filters/basis-withheld.tsx";
import { basisSearch } from "../../filters/selection-search.ts";
import { useViewer } from "../../session/viewer.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import { CompareControls } from "./compare-controls.tsx";
import { CompareLead } from "./compare-lead.tsx";
import { ComparePanel } from "./compare-panel.tsx";
import { isRefusal, planComparison, regionTexts, type CompareRequest } from "./compare-request.ts";
import type { CompareSearch } from "./compare-search.ts";
import { useCompareWords } from "./compare-words.ts";
import { leadOf } from "./lead.ts";
import { RefusalPanel } from "./refusal-panel.tsx";
import { needsTowns } from "./region-choice.ts";
import { emptyReason } from "./sheet-emptiness.ts";
import { useChoosableRegions, type RegionsAtHand } from "./use-choosable-regions.ts";
import { useCompareNavigation } from "./use-compare-navigation.ts";
import { useSheet } from "./use-sheet.ts";

const FIRST_PAINT = [{ height: 24, width: 64 }, { height: 380 }] as const;

/** Regions compared by one measure over quarters: everything that it shows stands in its address. */
export function ComparePage() {
  const search = useSearch({ from: "/compare" });
  const installation = useInstallation();
  const regions = useChoosableRegions();
  const change = useCompareNavigation();
  const waiting = regions.loading && needsTowns(regionTexts(search, installation.home), regions.from);
  const plan = planComparison(installation, useViewer(), regions.from, search);
  if (waiting || regions.error !== undefined || isRefusal(plan)) {
    return (
      <>
        <CompareControls search={search} from={regions.from} asOf={null} synthetic={false} />
        {waiting ? <Skeleton blocks={FIRST_PAINT} /> : isRefusal(plan) && regions.error === undefined ? <RefusalPanel refusal={plan} /> : <NoRegions regions={regions} />}
      </>
    );
  }
  if (!plan.choice.offered.includes(plan.basis)) {
    return (
      <>
        <CompareControls search={search} from={regions.from} asOf={null} synthetic={false} />
        <BasisWithheld basis={plan.basis} choice={plan.choice} onChoose={(basis) => change({ basis: basisSearch(basis, plan.choice.fallback) })} />
      </>
    );
  }
  return <Comparison request={plan} search={search} regions={regions} />;
}

function NoRegions({ regions }: { readonly regions: RegionsAtHand }) {
  const words = useCompareWords();
  return <ErrorState title={words.regions} error={regions.error} onRetry={regions.retry} />;
}

interface ComparisonProps {
  readonly request: CompareRequest;
  readonly search: CompareSearch;
  readonly regions: RegionsAtHand;
}

function Comparison({ request, search, regions }: ComparisonProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const { sheet, busy, error, retry } = useSheet(request);
  const shared = useWords();
  const change = useCompareNavigation();
  const { basis, choice } = request;
  const instead = basis === "live" ? { label: shared.seeInstead(shared.bases.approved), onChoose: () => change({ basis: basisSearch("approved", choice.fallback) }) } : null;
  return (
    <>
      <CompareControls search={search} from={regions.from} asOf={sheet?.asOf ?? null} synthetic={sheet?.synthetic ?? false} />
      {sheet === null || sheet === undefined || emptyReason(sheet) !== null ? null : <CompareLead statements={leadOf(sheet, language)} />}
      {error !== undefined && error !== null ? <ErrorState title={words.title} error={error} onRetry={retry} instead={instead} />
        : sheet === undefined ? <Skeleton blocks={FIRST_PAINT} />
        : sheet === null ? (
          <Panel title={words.title}>
            <EmptyState sentence={words.unknownCriterion(request.subject.kind === "score" ? (request.subject.criterion ?? "") : "")} />
          </Panel>
        )
        : <ComparePanel request={request} sheet={sheet} busy={busy} />}
    </>
  );
}
