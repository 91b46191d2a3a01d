import { useQuery } from "@apollo/client/react";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { BasisWithheld } from "../../filters/basis-withheld.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { PartlyKept } from "../../filters/partly-kept.tsx";
import { basisSearch } from "../../filters/selection-search.ts";
import { UnkeptPanel } from "../../filters/unkept-panel.tsx";
import { CasesTownsDocument, type RegionNameFragment } from "../../generated/graphql.ts";
import { useViewer } from "../../session/viewer.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { SignInNeeded } from "../../ui/components/sign-in-needed.tsx";
import textLink from "../../ui/components/text-link.module.css";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import { AgePanel } from "./age-panel.tsx";
import { FIGURES } from "./case-figures.ts";
import { parseCasesSearch } from "./cases-search.ts";
import { CasesControls } from "./cases-controls.tsx";
import { CasesFrame } from "./cases-frame.tsx";
import { askedPeriods, choosableRegions, isRefusal, planCases, type CasesRefusal, type CasesRequest } from "./cases-request.ts";
import { useCasesWords } from "./cases-words.ts";
import styles from "./cases.module.css";
import type { CaseFigure } from "./figure-ids.ts";
import { FlowPanel } from "./flow-panel.tsx";
import { ListPanel } from "./list-panel.tsx";
import { PivotPanel } from "./pivot-panel.tsx";
import { useCasesNavigation } from "./use-cases-navigation.ts";
import { usePivot } from "./use-pivot.ts";

/** Cases counted by anything they carry, how they flow, how long they wait, and the cases themselves. */
export function CasesPage() {
  const search = parseCasesSearch(useSearch({ from: "/cases" }));
  const installation = useInstallation();
  const viewer = useViewer();
  const words = useWords();
  const change = useCasesNavigation();
  const towns = useQuery(CasesTownsDocument, { variables: { within: installation.home.code } });
  const regions = choosableRegions(installation, towns.data?.regions ?? []);
  const plan = planCases(installation, viewer, regions, search);
  if (isRefusal(plan)) return plan.kind === "unknown region" && towns.loading ? <Skeleton blocks={[{ height: 24, width: 48 }, { height: 420 }]} /> : <Refusal refusal={plan} />;
  if (!viewer.board) return <SignInNeeded title={words.cases} />;
  const { choice, basis } = plan;
  const controls = <CasesControls request={plan} search={search} regions={regions} asOf={plan.asOf ?? installation.asOf} synthetic={installation.demonstration} />;
  if (!choice.offered.includes(basis)) {
    return (
      <>
        {controls}
        <BasisWithheld basis={basis} choice={choice} onChoose={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />
      </>
    );
  }
  return <Counted request={plan} regions={regions} head={<>{controls}<PartlyKept asked={askedPeriods(search.periods)} /></>} />;
}

/** The four panels below the page's head. */
function Counted({ request, regions, head }: { readonly request: CasesRequest; readonly regions: readonly RegionNameFragment[]; readonly head: ReactNode }) {
  const question = usePivot(request);
  return (
    <CasesFrame request={request} answer={question.answer}>
      {head}
      <div className={styles["page"]}>
        {request.unkept.length > 0 ? <Unkept request={request} /> : <PivotPanel request={request} question={question} />}
        {request.drill === null ? null : <ListPanel request={request} regions={regions} drill={request.drill} />}
        <FlowPanel request={request} />
        <AgePanel request={request} />
      </div>
    </CasesFrame>
  );
}

/** In place of a table that approved and aired figures cannot be split by. */
function Unkept({ request }: { readonly request: CasesRequest }) {
  const words = useCasesWords();
  const language = useLanguage();
  const change = useCasesNavigation();
  const names = request.unkept.map((what) =>
    what === "month" ? words.month : what in FIGURES ? pick(language, FIGURES[what as CaseFigure].nameZh, FIGURES[what as CaseFigure].nameEn) : words.dimensions[what as keyof typeof words.dimensions]);
  const { choice } = request;
  return (
    <Panel className={styles["wide"]} title={words.title}>
      <EmptyState
        sentence={words.unkept(names.join(pick(language, "、", ", ")))}
        action={
          <>
            {choice.offered.includes("live") ? (
              <button type="button" className={textLink["finger"]} onClick={() => change({ basis: basisSearch("live", choice.fallback) })}>
                {words.seeLive}
              </button>
            ) : null}
            <button
              type="button"
              className={textLink["finger"]}
              onClick={() => change({ rows: undefined, columns: undefined, figures: undefined, matter: undefined, field: undefined, organ: undefined, channel: undefined, procedure: undefined, enterprise: undefined, grain: undefined })}
            >
              {words.seeStored}
            </button>
          </>
        }
      />
    </Panel>
  );
}

function Refusal({ refusal }: { readonly refusal: CasesRefusal }) {
  const words = useCasesWords();
  const change = useCasesNavigation();
  if (refusal.kind === "unkept quarters") return <UnkeptPanel title={words.title} asked={refusal.asked} basis={refusal.basis} onChoose={(periods) => change({ periods })} />;
  return (
    <Panel title={words.title}>
      {refusal.kind === "no quarters" ? <EmptyState sentence={words.noQuarters} /> : (
        <EmptyState
          sentence={words.unknownRegion(refusal.code)}
          action={
            <button type="button" className={textLink["finger"]} onClick={() => change({ within: undefined })}>
              {words.backHome}
            </button>
          }
        />
      )}
    </Panel>
  );
}
