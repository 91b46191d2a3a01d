import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useInstallation } from "../../../filters/installation.ts";
import { UnkeptPanel } from "../../../filters/unkept-panel.tsx";
import { ProfileTownsDocument } from "../../../generated/graphql.ts";
import { useViewer } from "../../../session/viewer.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { useWords } from "../../../ui/words.ts";
import { isRefusal, planRegion, type RegionRefusal } from "./region-request.ts";
import { RegionProfile } from "./region-profile.tsx";
import { parseRegionSearch } from "./region-search.ts";
import { useRegionNavigation } from "./use-region-navigation.ts";
import { useRegionWords } from "./words.ts";

const FIRST_PAINT = [{ height: 36, width: 60 }, { height: 24, width: 50 }, { height: 260 }, { height: 520 }] as const;

/** The region of the address: what can be said of it, and with whom it may be compared. */
export function RegionPage() {
  const { region: code } = useParams({ from: "/region/{-$region}" });
  const search = parseRegionSearch(useSearch({ from: "/region/{-$region}" }));
  const installation = useInstallation();
  const viewer = useViewer();
  const words = useWords();
  const { data, loading, error, refetch } = useQuery(ProfileTownsDocument, { variables: { within: installation.home.code } });
  const plan = planRegion(installation, viewer, data?.regions ?? [], code, search);
  // A town is known by the list of towns alone.
  if (isRefusal(plan) && plan.kind === "unknown region" && loading) return <Skeleton blocks={FIRST_PAINT} />;
  if (isRefusal(plan) && error !== undefined) return <ErrorState title={words.regions} error={error} onRetry={() => void refetch()} />;
  return isRefusal(plan) ? <NoRegion refusal={plan} /> : <RegionProfile request={plan} towns={data?.regions ?? []} />;
}

function NoRegion({ refusal }: { readonly refusal: RegionRefusal }) {
  const words = useRegionWords();
  const shared = useWords();
  const { change } = useRegionNavigation();
  if (refusal.kind === "unkept quarter") return <UnkeptPanel title={shared.regions} asked={refusal.asked} basis={refusal.basis} onChoose={(period) => change({ period })} />;
  return (
    <Panel title={shared.regions}>
      <EmptyState
        sentence={refusal.kind === "unknown region" ? words.unknownRegion(refusal.code) : words.noQuarters}
        action={
          <Link to="/region/{-$region}" params={{ region: undefined }} search={{}}>
            {words.toRegions}
          </Link>
        }
      />
    </Panel>
  );
}
