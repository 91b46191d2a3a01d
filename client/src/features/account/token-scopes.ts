import type { TokenScope } from "../../generated/graphql.ts";
import type { Viewer } from "../../session/viewer.ts";

/** What a token of the viewer may read: never more than they may themselves. */
export function offeredScopes({ board, live, recordRegion }: Pick<Viewer, "board" | "live" | "recordRegion">): readonly TokenScope[] {
  const records = typeof recordRegion === "string";
  return [...(board ? (["BOARD"] as const) : []), ...(live || records ? (["LIVE"] as const) : []), ...(records ? (["RECORDS"] as const) : [])];
}
