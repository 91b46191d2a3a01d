import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { competitionRanks } from "../../statistics/rank.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { MetricPoint, MetricValues } from "./metric-values.ts";
import type { PlannedSpan } from "./plan-compare.ts";

/** The places of one peer group in one span. */
export interface PeerRanks {
  readonly of: ReadonlyMap<Region, number>;
  /** How many are ranked. */
  readonly ranked: number;
  /** The value of the first place; null where nobody is ranked. */
  readonly best: number | null;
}

/** Why a region with a value has no place, or null when it has one. */
export type NotRanked = "missing" | "metric not rankable" | "n below the limit" | "own-level leaf";

/** Whether a region takes a place by the metric; numbers that are too small and 本级 leaves do not. */
export function notRanked(metric: SelectedMetric, region: Region, point: Pick<MetricPoint, "value" | "n">, limit: number): NotRanked | null {
  const { rankable, direction } = metric.definition.metric;
  if (point.value === null) return "missing";
  if (!rankable || direction === "neutral") return "metric not rankable";
  if (region.own) return "own-level leaf";
  return point.n !== null && point.n < limit ? "n below the limit" : null;
}

const NOBODY: PeerRanks = { of: new Map(), ranked: 0, best: null };

/** Ranks every peer, whether or not it was selected, ties 1,1,3; a region that is alone on its level has no peers and no place. */
export function rankPeers(metric: SelectedMetric, peers: readonly Region[], values: Pick<MetricValues, "at">, span: PlannedSpan, limit: number): PeerRanks {
  const { direction, rankable } = metric.definition.metric;
  if (peers.length < 2 || !rankable || direction === "neutral") return NOBODY;
  const numbers = peers.map((peer) => {
    const point = values.at(peer, span);
    return notRanked(metric, peer, point, limit) === null ? point.value : null;
  });
  const ranks = competitionRanks(numbers, direction === "lower" ? "lower" : "higher");
  const of = new Map<Region, number>();
  let best: number | null = null;
  ranks.forEach((rank, index) => {
    const peer = peers[index];
    if (rank !== null && peer !== undefined) of.set(peer, rank);
    if (rank === 1) best = numbers[index] ?? null;
  });
  return { of, ranked: of.size, best };
}

/** Ranks a peer group once per span, however many of its members ask. */
export class RankTable {
  readonly #known = new Map<string, PeerRanks[]>();
  readonly #compute: (level: string, span: PlannedSpan) => PeerRanks;

  constructor(compute: (level: string, span: PlannedSpan) => PeerRanks) {
    this.#compute = compute;
  }

  at(level: string, span: PlannedSpan): PeerRanks {
    let ofLevel = this.#known.get(level);
    if (ofLevel === undefined) this.#known.set(level, (ofLevel = []));
    return (ofLevel[span.index] ??= this.#compute(level, span));
  }
}
