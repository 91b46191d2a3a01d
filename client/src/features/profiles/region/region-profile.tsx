import { skipToken, useQuery } from "@apollo/client/react";
import { BasisWithheld } from "../../../filters/basis-withheld.tsx";
import { useTraceOf } from "../../../filters/figure-door.ts";
import { cityOf, useInstallation } from "../../../filters/installation.ts";
import { NotOnBasis } from "../../../filters/not-on-basis.tsx";
import { AskedAs } from "../../../filters/asked-as.tsx";
import { OpenAsQuery } from "../../../filters/open-as-query.tsx";
import { hasBasis } from "../../../filters/quarters.ts";
import { basisSearch } from "../../../filters/selection-search.ts";
import { ProfileMetricsDocument, RegionIndicatorsDocument, type RegionNameFragment } from "../../../generated/graphql.ts";
import { useViewer } from "../../../session/viewer.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { PageFoot } from "../../../ui/components/page-foot.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { formatNumber } from "../../../ui/formats/number.ts";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import { ProfileFrame } from "../profile-frame.tsx";
import styles from "../profiles.module.css";
import { evidenceOf, indicatorsOf, silenceOf, withoutLine, type Indicator } from "./evidence.ts";
import { EvidencePanels } from "./evidence-panels.tsx";
import { IndicatorsPanel } from "./indicators-panel.tsx";
import { LikesPanel } from "./likes-panel.tsx";
import { indicatorVariables, profileMetrics, type RegionRequest } from "./region-request.ts";
import { RegionEventsPanel } from "./region-events-panel.tsx";
import { RegionTitle } from "./region-title.tsx";
import { useRegionNavigation } from "./use-region-navigation.ts";
import { useRegionWords } from "./words.ts";

const FIRST_PAINT = [{ height: 24, width: 60 }, { height: 220 }, { height: 520 }] as const;

/** Strengths and weaknesses by evidence, all indicators, and the regions that are like it: each part lives on when another fails. */
export function RegionProfile({ request, towns }: { readonly request: RegionRequest; readonly towns: readonly RegionNameFragment[] }) {
  const words = useRegionWords();
  const shared = useWords();
  const language = useLanguage();
  const installation = useInstallation();
  const { quarters } = installation;
  const viewer = useViewer();
  const { change } = useRegionNavigation();
  const { basis, choice } = request;
  const traceOf = useTraceOf(request);
  const traceMetric = ({ metric, year }: Indicator) => traceOf(metric.ref, request.region.code, (year ?? request.quarter).id);
  const open = choice.offered.includes(basis);
  const kept = hasBasis(request.quarter, basis);
  const catalogue = useQuery(ProfileMetricsDocument);
  const metrics = profileMetrics(catalogue.data?.metrics ?? []);
  const variables = indicatorVariables(request, metrics, quarters);
  const { data, previousData, error, loading, refetch } = useQuery(RegionIndicatorsDocument, metrics.length === 0 || !open || !kept ? skipToken : { variables, notifyOnNetworkStatusChange: true });
  const shown = kept ? (data ?? previousData) : undefined;
  const answers = shown === undefined ? [] : [shown.a, shown.b, shown.c].filter((answer) => answer !== undefined && answer !== null);
  const first = answers[0];
  const shut = basis === "live" && !viewer.live;
  const own = first?.referenceRegion.code === request.region.code;
  const found = indicatorsOf(answers, shown?.years ?? null);
  const indicators = own ? withoutLine(found) : found;
  const line = first === undefined || (shut && own) ? cityOf(installation, request.region) : first.referenceRegion;
  const search = { period: request.quarter.id, basis: basisSearch(basis, choice.fallback), region: request.region.code };
  const lined = indicators.some(({ now }) => now.line !== null);
  const failure = catalogue.error ?? error;
  // A quarter that is not approved yet would only say so.
  const toApproved = () => change({ basis: basisSearch("approved", choice.fallback), ...(hasBasis(request.quarter, "approved") ? {} : { period: undefined }) });
  const instead = basis === "live" ? { label: shared.seeInstead(shared.bases.approved), onChoose: toApproved } : null;
  return (
    <>
      <RegionTitle request={request} towns={towns} asOf={first?.asOf ?? null} synthetic={answers.some(({ synthetic }) => synthetic)} />
      {open ? null : <BasisWithheld basis={basis} choice={choice} onChoose={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />}
      {open && !kept ? <NotOnBasis quarter={request.quarter} basis={basis} choice={choice} onChoose={change} /> : null}
      {!open || !kept ? null : failure !== undefined ? <ErrorState title={words.indicators} error={failure} onRetry={() => void refetch()} instead={instead} />
        : catalogue.data !== undefined && metrics.length === 0 ? <Panel title={words.indicators}><EmptyState sentence={words.noMetrics} /></Panel>
        : first === undefined ? <Skeleton blocks={FIRST_PAINT} />
        : (
          <ProfileFrame place={nameOf(request.region, language)} title={words.title(nameOf(request.region, language))} quarter={request.quarter} basis={basis} answer={{ asOf: first.asOf, version: first.version, synthetic: answers.some(({ synthetic }) => synthetic) }}>
            <div className={styles["stack"]}>
              <AskedAs document={RegionIndicatorsDocument} variables={variables}>
                <EvidencePanels evidence={evidenceOf(indicators)} line={line} silence={silenceOf(indicators, own && !shut, shut)} onApproved={toApproved} search={search} traceOf={traceMetric} />
                <IndicatorsPanel indicators={indicators} judgedOnly={request.judgedOnly} line={lined ? line : null} quarters={first.periods.length} busy={loading} search={search} traceOf={traceMetric} />
              </AskedAs>
              <RegionEventsPanel request={request} periods={first.periods} />
              <LikesPanel request={request} />
            </div>
          </ProfileFrame>
        )}
      {first === undefined ? null : <PageFoot left={[shared.bases[basis], shared.dataVersion(formatNumber(first.version, 0, language))]} right={first.synthetic ? [shared.allSynthetic] : []}><OpenAsQuery document={RegionIndicatorsDocument} variables={variables} /></PageFoot>}
    </>
  );
}
