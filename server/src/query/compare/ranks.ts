import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { competitionRanks } from "../../statistics/rank.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { isIncomplete } from "./is-incomplete.ts";
import type { MetricPoint, MetricValues } from "./metric-values.ts";
import type { PlannedSpan } from "./plan-compare.ts";

/** The places of one peer group in one span. */
export interface PeerRanks {
  readonly of: ReadonlyMap<Region, number>;
  /** Those whose place another holds as well. */
  readonly tied: ReadonlySet<Region>;
  /** How many are ranked. */
  readonly ranked: number;
  /** The value of the first place; null where nobody is ranked. */
  readonly best: number | null;
}

/** Why a region with a value has no place, or null when it has one. */
export type NotRanked = "missing" | "metric not rankable" | "n below the limit" | "incomplete" | "own-level leaf";

/** Whether a region takes a place by the metric; numbers that are too small, sums that lack units and 本级 leaves do not. */
export function notRanked(metric: SelectedMetric, region: Region, point: RankedPoint, limit: number): NotRanked | null {
  const { rankable, direction } = metric.definition.metric;
  if (point.value === null) return "missing";
  if (!rankable || direction === "neutral") return "metric not rankable";
  if (region.own) return "own-level leaf";
  if (isIncomplete(metric, point)) return "incomplete";
  return point.n !== null && point.n < limit ? "n below the limit" : null;
}

/** What decides on a place. */
export type RankedPoint = Pick<MetricPoint, "value" | "n" | "coverage">;

const NOBODY: PeerRanks = { of: new Map(), tied: new Set(), ranked: 0, best: null };

/** Ranks every peer, whether or not it was selected. */
export function rankPeers(metric: SelectedMetric, peers: readonly Region[], values: Pick<MetricValues, "at">, span: PlannedSpan, limit: number): PeerRanks {
  return placesAmong(metric, peers, (peer) => values.at(peer, span), limit);
}

/** The places of regions among one another, ties 1,1,3; none where fewer than two could have one: the first of one is no place. */
export function placesAmong(metric: SelectedMetric, peers: readonly Region[], at: (region: Region) => RankedPoint, limit: number): PeerRanks {
  const { direction, rankable } = metric.definition.metric;
  if (!rankable || direction === "neutral") return NOBODY;
  const numbers = peers.map((peer) => {
    const point = at(peer);
    return notRanked(metric, peer, point, limit) === null ? point.value : null;
  });
  const ranks = competitionRanks(numbers, direction === "lower" ? "lower" : "higher");
  const of = new Map<Region, number>();
  const held = new Map<number, number>();
  let best: number | null = null;
  ranks.forEach((rank, index) => {
    const peer = peers[index];
    if (rank !== null && peer !== undefined) {
      of.set(peer, rank);
      held.set(rank, (held.get(rank) ?? 0) + 1);
    }
    if (rank === 1) best = numbers[index] ?? null;
  });
  if (of.size < 2) return NOBODY;
  const tied = new Set([...of].flatMap(([peer, rank]) => ((held.get(rank) ?? 0) > 1 ? [peer] : [])));
  return { of, tied, ranked: of.size, best };
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
