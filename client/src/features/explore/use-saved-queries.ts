import { useQuery } from "@apollo/client/react";
import { ExploreSavedDocument, type ExploreSavedQueryFragment } from "../../generated/graphql.ts";

export type SavedQuery = ExploreSavedQueryFragment;

export interface SavedQueries {
  /** The viewer's own, then those that others share; selections, which the comparison opens, are left out. */
  readonly queries: readonly SavedQuery[];
  readonly loading: boolean;
}

export function useSavedQueries(): SavedQueries {
  const { data, loading } = useQuery(ExploreSavedDocument);
  const queries = (data?.savedQueries ?? []).filter(({ kind }) => kind === "DOCUMENT");
  return { queries: [...queries.filter(({ mine }) => mine), ...queries.filter(({ mine }) => !mine)], loading };
}
