import { skipToken, useQuery } from "@apollo/client/react";
import { useInstallation } from "../../../filters/installation.ts";
import { CompareGroupsDocument, CompareTownsDocument } from "../../../generated/graphql.ts";
import { useViewer } from "../../../session/viewer.ts";
import type { ChoosableRegions } from "../address/region-choice.ts";

export interface RegionsAtHand {
  readonly from: ChoosableRegions;
  /** True while the towns or the groups are on their way for the first time: what is asked for once more leaves the page as it is. */
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The installation's cities and counties, the home region's towns, and the viewer's saved groups. */
export function useChoosableRegions(): RegionsAtHand {
  const { home, cities, counties } = useInstallation();
  const { data, loading, error, refetch } = useQuery(CompareTownsDocument, { variables: { within: home.code } });
  const { board } = useViewer();
  // Groups are for accounts; without them every other choice still stands.
  const groups = useQuery(CompareGroupsDocument, board ? {} : skipToken);
  const known = cities.some((city) => city.code === home.code) ? cities : [home, ...cities];
  return { from: { cities: known, counties, towns: data?.regions ?? [], successions: data?.successions ?? [], groups: groups.data?.regionGroups ?? [] }, loading: (loading && data === undefined) || (groups.loading && groups.data === undefined), error, retry: () => void refetch() };
}
