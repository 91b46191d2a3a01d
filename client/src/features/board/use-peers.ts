import { BoardPeersDocument, type BoardComparisonFragment } from "../../generated/graphql.ts";
import type { BoardRequest } from "./board-request.ts";
import { readSeries, type Series } from "./measurement.ts";
import { peersOf, type Peers } from "./peer-places.ts";
import { useComparison, type Answer } from "./use-comparison.ts";

/** The chosen metric among the region's peers or parts, once it is read. */
export interface Standing {
  readonly comparison: BoardComparisonFragment;
  readonly series: Series;
  readonly peers: Peers;
  /** The board's region by its place in the answer; -1 when it is not in it. */
  readonly place: number;
}

/** The answer about peers; every part of a board that shows them shares one request. */
export function usePeers(request: BoardRequest): { readonly answer: Answer; readonly standing: Standing | null } {
  const answer = useComparison(BoardPeersDocument, request.settled ? request.peers : null);
  const { comparison } = answer;
  const first = comparison?.series[0];
  if (comparison === undefined || first === undefined) return { answer, standing: null };
  const series = readSeries(first, comparison);
  return { answer, standing: { comparison, series, peers: peersOf(series, request.region), place: series.regions.findIndex((region) => region.code === request.region.code) } };
}

/** Live figures of one county have no sisters beside them; its towns do. */
export function isAlone(request: BoardRequest, { peers }: Standing): boolean {
  return !request.others && peers.level === "county";
}
