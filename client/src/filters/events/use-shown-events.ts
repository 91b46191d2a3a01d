import { skipToken, useQuery } from "@apollo/client/react";
import { ShownEventsDocument, type ShownEventFragment } from "../../generated/graphql.ts";
import { isSignedIn, useViewer } from "../../session/viewer.ts";

/** Whose events of when. */
export interface EventScope {
  /** Codes; events of the regions above them count as well. */
  readonly regions: readonly string[];
  /** Oldest first. */
  readonly periods: readonly { readonly id: string }[];
  readonly asOf: string | null;
}

export interface ShownEvents {
  readonly events: readonly ShownEventFragment[];
  /** Charts stand without their events; the list below says so. */
  readonly failed: boolean;
}

const NONE: readonly ShownEventFragment[] = [];

/** What happened in the shown regions and periods; to readers without an account nothing is told. */
export function useShownEvents({ regions, periods, asOf }: EventScope): ShownEvents {
  const signedIn = isSignedIn(useViewer());
  const [first, last] = [periods[0], periods.at(-1)];
  const { data, previousData, error } = useQuery(ShownEventsDocument, !signedIn || first === undefined || last === undefined || regions.length === 0 ? skipToken : { variables: { regions: [...regions], from: first.id, to: last.id, asOf } });
  return { events: (data ?? previousData)?.events.events ?? NONE, failed: error !== undefined };
}
