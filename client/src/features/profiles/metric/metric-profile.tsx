import { skipToken, useQuery } from "@apollo/client/react";
import { BasisWithheld } from "../../../filters/basis-withheld.tsx";
import { OpenAsQuery } from "../../../filters/open-as-query.tsx";
import { basisSearch } from "../../../filters/selection-search.ts";
import { MetricCountiesDocument } from "../../../generated/graphql.ts";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { PageFoot } from "../../../ui/components/page-foot.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { formatNumber } from "../../../ui/formats/number.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import { ProfileFrame } from "../profile-frame.tsx";
import styles from "../profiles.module.css";
import { titleOf } from "../texts.ts";
import { ControlPanel } from "./control-panel.tsx";
import { CoursePanel } from "./course-panel.tsx";
import { DefinitionPanel } from "./definition-panel.tsx";
import { DistributionPanel } from "./distribution-panel.tsx";
import type { MetricRequest } from "./metric-request.ts";
import { MetricTitle } from "./metric-title.tsx";
import { useMetricNavigation } from "./use-metric-navigation.ts";
import { VersionsPanel } from "./versions-panel.tsx";
import { useMetricWords } from "./words.ts";

/** Definition first, then its figures: over regions, over time, and whether they move by more than usual. */
export function MetricProfile({ request }: { readonly request: MetricRequest }) {
  const words = useMetricWords();
  const shared = useWords();
  const language = useLanguage();
  const change = useMetricNavigation();
  const { metric, basis, choice } = request;
  const computed = (metric.notComputed ?? null) === null;
  const open = choice.offered.includes(basis);
  const { data, previousData, error, loading, refetch } = useQuery(MetricCountiesDocument, computed && open ? { variables: { selection: request.counties }, notifyOnNetworkStatusChange: true } : skipToken);
  const answer = (data ?? previousData)?.compare;
  const instead = basis === "live" ? { label: shared.seeInstead(shared.bases.approved), onChoose: () => change({ basis: basisSearch("approved", choice.fallback) }) } : null;
  return (
    <>
      <MetricTitle request={request} asOf={answer?.asOf ?? null} synthetic={answer?.synthetic ?? false} />
      <ProfileFrame title={titleOf(metric, language)} quarter={request.quarter} basis={basis} answer={answer ?? null}>
        <div className={styles["stack"]}>
          <DefinitionPanel metric={metric} />
          {open || !computed ? null : <BasisWithheld basis={basis} choice={choice} onChoose={(chosen) => change({ basis: basisSearch(chosen, choice.fallback) })} />}
          {!computed || !open ? null : (
            <>
              {request.versionValues === null ? null : <VersionsPanel request={request} selection={request.versionValues} />}
              {error !== undefined ? <ErrorState title={words.distribution} error={error} onRetry={() => void refetch()} instead={instead} />
                : answer === undefined ? <Skeleton blocks={[{ height: 320 }, { height: 300 }]} />
                : (
                  <>
                    <DistributionPanel request={request} answer={answer} busy={loading} />
                    <CoursePanel request={request} answer={answer} busy={loading} />
                  </>
                )}
              <ControlPanel request={request} />
            </>
          )}
        </div>
      </ProfileFrame>
      {answer === undefined ? null : (
        <>
          <PageFoot left={[shared.bases[basis], shared.dataVersion(formatNumber(answer.version, 0, language)), words.provenance]} right={answer.synthetic ? [shared.allSynthetic] : []} />
          <p className={styles["ways"]}><OpenAsQuery document={MetricCountiesDocument} variables={{ selection: request.counties }} /></p>
        </>
      )}
    </>
  );
}
