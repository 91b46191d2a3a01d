import { skipToken, useQuery } from "@apollo/client/react";
import { useLocation } from "@tanstack/react-router";
import { useMemo } from "react";
import { installationAsOf, type Installation } from "../filters/installation.ts";
import { parseSharedSearch } from "../filters/selection-search.ts";
import { QuartersAsOfDocument } from "../generated/graphql.ts";
import { parseSearchText } from "./search-text.ts";

export interface InstallationAsOf {
  /** Null while it is not known. */
  readonly installation: Installation | null;
  /** The version that the address names, where it is an earlier one. */
  readonly past: number | null;
}

/** The installation as the address wants it: where it names an earlier version, with the quarters that had begun by then. Of one that never was pages speak themselves. */
export function useInstallationAsOf(now: Installation | null): InstallationAsOf {
  const { asOf } = parseSharedSearch(parseSearchText(useLocation().searchStr));
  // Not kept beside the installation of now, of which there is one.
  const { data, error } = useQuery(QuartersAsOfDocument, asOf === undefined ? skipToken : { variables: { asOf }, fetchPolicy: "no-cache" });
  return useMemo(() => {
    if (asOf === undefined || now === null || error !== undefined) return { installation: now, past: null };
    if (data === undefined) return { installation: null, past: null };
    const { version } = data.installation;
    return { installation: installationAsOf(now, data), past: version < now.version ? version : null };
  }, [now, asOf, data, error]);
}
