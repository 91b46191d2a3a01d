import { skipToken, useQuery } from "@apollo/client/react";
import { BasisWithheld } from "../../../filters/basis-withheld.tsx";
import { NotOnBasis } from "../../../filters/not-on-basis.tsx";
import { AskedAs } from "../../../filters/asked-as.tsx";
import { OpenAsQuery } from "../../../filters/open-as-query.tsx";
import { hasBasis } from "../../../filters/quarters.ts";
import { basisSearch } from "../../../filters/selection-search.ts";
import { MetricCountiesDocument, MetricTownsDocument } from "../../../generated/graphql.ts";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { PageFoot } from "../../../ui/components/page-foot.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { formatNumber } from "../../../ui/formats/number.ts";
import { metricName } from "../../../ui/formats/metric-name.ts";
import { nameOf, pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import { metricText } from "../../../charts/metric-text.ts";
import { ProfileFrame } from "../profile-frame.tsx";
import styles from "../profiles.module.css";
import { ControlPanel } from "./control-panel.tsx";
import { CoursePanel } from "./course-panel.tsx";
import { DefinitionPanel } from "./definition-panel.tsx";
import { DistributionAsked } from "./distribution-asked.tsx";
import { DistributionPanel } from "./distribution-panel.tsx";
import { metricLead } from "./metric-lead.ts";
import type { MetricRequest } from "./metric-request.ts";
import { MetricTitle } from "./metric-title.tsx";
import { PeersElsewhere } from "./peers-elsewhere.tsx";
import { useMetricNavigation } from "./use-metric-navigation.ts";
import { VersionsPanel } from "./versions-panel.tsx";
import { useMetricWords } from "./words.ts";

/** The answer first, in words and over regions and time; then what it means, and whether it moves by more than usual. */
export function MetricProfile({ request }: { readonly request: MetricRequest }) {
  const words = useMetricWords();
  const shared = useWords();
  const language = useLanguage();
  const change = useMetricNavigation();
  const { metric, basis, choice } = request;
  const computed = (metric.notComputed ?? null) === null;
  const open = choice.offered.includes(basis);
  const kept = hasBasis(request.period, basis);
  const asked = computed && open && kept;
  const { data, previousData, error, loading, refetch } = useQuery(MetricCountiesDocument, asked ? { variables: { selection: request.counties }, notifyOnNetworkStatusChange: true } : skipToken);
  const counties = asked ? (data ?? previousData)?.compare : undefined;
  const towns = useQuery(MetricTownsDocument, asked && request.towns !== null ? { variables: { selection: request.towns } } : skipToken);
  const townsAnswer = (towns.data ?? towns.previousData)?.compare ?? null;
  // Towns stand beside their counties and would push what is below: what is drawn waits for both.
  const answer = request.towns !== null && townsAnswer === null && towns.error === undefined ? undefined : counties;
  const lead = answer === undefined ? null : metricLead(answer, request.region.code, language);
  // A period that is not approved yet would only say so.
  const toApproved = () => change({ basis: basisSearch("approved", choice.fallback), ...(hasBasis(request.period, "approved") ? {} : { period: undefined }) });
  const instead = basis === "live" ? { label: shared.seeInstead(shared.bases.approved), onChoose: toApproved } : null;
  return (
    <>
      <MetricTitle request={request} asOf={answer?.asOf ?? null} synthetic={answer?.synthetic ?? false} />
      <ProfileFrame title={metricName(metric, language)} place={nameOf(request.region, language)} metrics={[metricText({ metric: metricName(metric, language), code: `${metric.code} v${metric.version}` }, language)]} quarter={request.period} basis={basis} answer={answer ?? null}>
        <div className={styles["stack"]}>
          {open || !computed ? null : <BasisWithheld basis={basis} choice={choice} metric={metric.code} onChoose={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />}
          {computed && open && !kept ? <NotOnBasis quarter={request.period} basis={basis} choice={choice} among={request.kept} onChoose={change} /> : null}
          {!asked ? <DefinitionPanel metric={metric} /> : (
            <>
              {error !== undefined ? <ErrorState title={words.distribution} error={error} onRetry={() => void refetch()} instead={instead} />
                : answer === undefined ? <Skeleton blocks={[{ height: 24, width: 60 }, { height: 430 }, { height: 360 }]} />
                : (
                  <>
                    {lead === null ? null : <p className={styles["lead"]}><strong>{lead.lead}</strong>{pick(language, "", " ")}{lead.rest}</p>}
                    {request.alone ? <PeersElsewhere onApproved={toApproved} /> : null}
                    <div className={styles[request.towns === null && !request.alone ? "pair" : "stack"]}>
                      {request.alone ? null : (
                        <DistributionAsked request={request}>
                          <DistributionPanel request={request} answer={answer} towns={request.towns === null ? null : townsAnswer} busy={loading} />
                        </DistributionAsked>
                      )}
                      <AskedAs document={MetricCountiesDocument} variables={{ selection: request.counties }}>
                        <CoursePanel request={request} answer={answer} busy={loading} />
                      </AskedAs>
                    </div>
                  </>
                )}
              {error === undefined && answer === undefined ? null : <DefinitionPanel metric={metric} />}
              {request.versionValues === null ? null : <VersionsPanel request={request} selection={request.versionValues} />}
              <ControlPanel request={request} />
            </>
          )}
        </div>
      </ProfileFrame>
      {answer === undefined ? null : (
        <PageFoot left={[shared.bases[basis], shared.dataVersion(formatNumber(answer.version, 0, language)), words.provenance]} right={answer.synthetic ? [shared.allSynthetic] : []}>
          <OpenAsQuery document={MetricCountiesDocument} variables={{ selection: request.counties }} />
        </PageFoot>
      )}
    </>
  );
}
