import { useSearch } from "@tanstack/react-router";
import { UnreadNote } from "../../filters/address/unread-note.tsx";
import { BasisWithheld } from "../../filters/basis-withheld.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { PartlyKept } from "../../filters/partly-kept.tsx";
import { basisSearch } from "../../filters/selection-search.ts";
import { useViewer } from "../../session/viewer.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { useDocumentTitle } from "../../ui/document-title.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure } from "../../ui/read-failure.ts";
import { useWords } from "../../ui/words.ts";
import { isRefusal, periodsOfSearch, planComparison, regionTexts, type CompareRequest } from "./address/compare-request.ts";
import { parseCompareSearch, type CompareSearch } from "./address/compare-search.ts";
import { askedQuarters } from "./address/period-choice.ts";
import { needsTowns } from "./address/region-choice.ts";
import { unknownFocus } from "./address/unknown-focus.ts";
import { comparedPeriods, fittingWord } from "./address/whole-years.ts";
import { useCompareNavigation } from "./address/use-compare-navigation.ts";
import { CompareFrame } from "./compare-frame.tsx";
import { CompareSkeleton } from "./compare-skeleton.tsx";
import { CompareTrail } from "./drill/compare-trail.tsx";
import { CompareLead } from "./lead/compare-lead.tsx";
import { CompareControls } from "./pickers/compare-controls.tsx";
import { useChoosableRegions, type RegionsAtHand } from "./pickers/use-choosable-regions.ts";
import { RefusalPanel } from "./refusal-panel.tsx";
import { useSheets } from "./sheet/use-sheets.ts";
import { titleOf } from "./views/frame-texts.ts";
import { Views } from "./views/views.tsx";
import { useCompareWords } from "./words/compare-words.ts";

/** Regions compared by one or several measures over quarters: everything that it shows stands in its address. */
export function ComparePage() {
  const search = parseCompareSearch(useSearch({ from: "/compare" }));
  const installation = useInstallation();
  const regions = useChoosableRegions();
  const change = useCompareNavigation();
  const waiting = regions.loading && (search.units === "today" || needsTowns(regionTexts(search, installation.home), regions.from));
  const plan = planComparison(installation, useViewer(), regions.from, search);
  if (waiting || regions.error !== undefined || isRefusal(plan)) {
    return (
      <>
        <CompareControls search={search} from={regions.from} asOf={null} synthetic={false} />
        {waiting ? <CompareSkeleton /> : isRefusal(plan) && regions.error === undefined ? <RefusalPanel refusal={plan} search={search} /> : <NoRegions regions={regions} />}
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
  return (
    <>
      <UnreadNote unread={unknownFocus(search, regions.from)} />
      <Comparison request={plan} search={search} regions={regions} />
    </>
  );
}

function NoRegions({ regions }: { readonly regions: RegionsAtHand }) {
  const words = useCompareWords();
  return <ErrorState title={words.regions} error={regions.error} onRetry={regions.retry} />;
}

/** What no second try mends: the address names what there is not. */
const UNKNOWN_SUBJECT = /^UNKNOWN_(?:METRIC|SCHEME|CASE_TYPE)$/;

interface ComparisonProps {
  readonly request: CompareRequest;
  readonly search: CompareSearch;
  readonly regions: RegionsAtHand;
}

function Comparison({ request, search, regions }: ComparisonProps) {
  const words = useCompareWords();
  const shared = useWords();
  const language = useLanguage();
  const change = useCompareNavigation();
  const installation = useInstallation();
  const { sheets, unknown, busy, error, retry } = useSheets(request);
  const { basis, choice, byYear } = request;
  const kept = comparedPeriods(installation, byYear);
  const [first, ...others] = sheets ?? [];
  useDocumentTitle([first === undefined ? "" : titleOf([first, ...others], language), words.title].filter((text) => text !== "").join(" · "));
  const { code } = readFailure(error);
  const instead = UNKNOWN_SUBJECT.test(code) ? { label: words.usualSubject, onChoose: () => change({ of: undefined }) } : basis === "live" ? { label: shared.seeInstead(shared.bases.approved), onChoose: () => change({ basis: basisSearch("approved", choice.fallback) }) } : null;
  return (
    <CompareFrame sheets={sheets ?? []} request={request}>
      <CompareControls search={search} from={regions.from} asOf={first?.asOf ?? null} synthetic={sheets?.some(({ synthetic }) => synthetic) === true}>
        <CompareTrail request={request} from={regions.from} sheets={sheets ?? []} />
      </CompareControls>
      {error !== undefined && error !== null ? <ErrorState title={words.title} error={error} onRetry={retry} instead={instead} /> : (
        <>
          {unknown.length === 0 ? null : (
            <Panel title={words.title}>
              <EmptyState sentence={words.unknownCriterion(unknown.join(", "))} />
            </Panel>
          )}
          {first !== undefined ? (
            <>
              <PartlyKept asked={search.periods === undefined ? null : askedQuarters(fittingWord(periodsOfSearch(search, byYear), request.quarters, byYear), kept, basis)} among={kept} />
              <CompareLead sheets={[first, ...others]} request={request} />
              <Views request={request} sheets={[first, ...others]} busy={busy} />
            </>
          ) : unknown.length === 0 ? <CompareSkeleton /> : null}
        </>
      )}
    </CompareFrame>
  );
}
