import { useQuery } from "@apollo/client/react";
import { useInstallation } from "../../../filters/installation.ts";
import { CompareTownsDocument } from "../../../generated/graphql.ts";
import type { ChoosableRegions } from "../address/region-choice.ts";

export interface RegionsAtHand {
  readonly from: ChoosableRegions;
  /** True while the towns are on their way. */
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The installation's cities and counties, and the home region's towns. */
export function useChoosableRegions(): RegionsAtHand {
  const { home, cities, counties } = useInstallation();
  const { data, loading, error, refetch } = useQuery(CompareTownsDocument, { variables: { within: home.code } });
  const known = cities.some((city) => city.code === home.code) ? cities : [home, ...cities];
  return { from: { cities: known, counties, towns: data?.regions ?? [] }, loading, error, retry: () => void refetch() };
}
