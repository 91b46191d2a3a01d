import { skipToken, useQuery } from "@apollo/client/react";
import { Link, Navigate, useParams, useSearch } from "@tanstack/react-router";
import { UnreadNote } from "../../../filters/address/unread-note.tsx";
import { useInstallation } from "../../../filters/installation.ts";
import { codeAsWritten } from "../../../filters/known-codes.ts";
import { UnkeptPanel } from "../../../filters/unkept-panel.tsx";
import { MetricVersionsDocument, ProfileTownsDocument } from "../../../generated/graphql.ts";
import { useViewer } from "../../../session/viewer.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { useWords } from "../../../ui/words.ts";
import { MetricProfile } from "./metric-profile.tsx";
import { isRefusal, knowsRegion, planMetric, type MetricRefusal } from "./metric-request.ts";
import { parseMetricSearch } from "./metric-search.ts";
import { NoYear } from "./no-year.tsx";
import { useMetricNavigation } from "./use-metric-navigation.ts";
import { useMetricWords } from "./words.ts";

const FIRST_PAINT = [{ height: 36, width: 60 }, { height: 220 }, { height: 380 }] as const;

/** The metric of the address: what it means, and how regions stand in it. */
export function MetricPage() {
  const { code } = useParams({ from: "/metric/$code" });
  const search = parseMetricSearch(useSearch({ from: "/metric/$code" }));
  const installation = useInstallation();
  const viewer = useViewer();
  const shared = useWords();
  const { data, error, refetch } = useQuery(MetricVersionsDocument, { variables: { code } });
  // A town is known by the list of towns alone; without the list the page shows the whole.
  const towns = useQuery(ProfileTownsDocument, knowsRegion(installation, search.region) ? skipToken : { variables: { within: installation.home.code } });
  const named = codeAsWritten(installation.metrics, code);
  if (named !== code) return <Navigate to="/metric/$code" params={{ code: named }} search={(before) => before} replace />;
  if (error !== undefined) return <ErrorState title={shared.metrics} error={error} onRetry={() => void refetch()} />;
  if (data === undefined || towns.loading) return <Skeleton blocks={FIRST_PAINT} />;
  const plan = planMetric(installation, viewer, data.metrics, search, towns.data?.regions);
  if (isRefusal(plan)) return <NoMetric refusal={plan} code={code} />;
  const { version } = search;
  return (
    <>
      <UnreadNote unread={version === undefined || plan.versions.some((one) => String(one.version) === version) ? [] : [{ part: "version", value: version, rest: undefined }]} />
      <MetricProfile request={plan} />
    </>
  );
}

function NoMetric({ refusal, code }: { readonly refusal: MetricRefusal; readonly code: string }) {
  const words = useMetricWords();
  const shared = useWords();
  const change = useMetricNavigation();
  if (refusal.kind === "unkept year") return <NoYear title={code} refusal={refusal} onChoose={(period) => change({ period })} />;
  if (refusal.kind === "unkept quarter") return <UnkeptPanel title={code} asked={refusal.asked} basis={refusal.basis} onChoose={(period) => change({ period })} />;
  return (
    <Panel title={shared.metrics}>
      <EmptyState sentence={{ "unknown metric": words.unknownMetric(code), "no quarters": words.noQuarters, "no years": words.noYears }[refusal.kind]} action={<Link to="/metrics" search={{}}>{words.toMetrics}</Link>} />
    </Panel>
  );
}
