import type { MarkDetail } from "../mark.ts";

/** Regions in the order of their values, each with the places that chance leaves it. */
export interface RankSetsView {
  readonly summary: string;
  /** Confidence of the sets, e.g. 0.9. */
  readonly level: number;
  readonly draws: number;
  /** Above the values: the unit, e.g. "%". */
  readonly valueHead: string;
  /** How many places there are: how many are ranked, whether they are shown or not. */
  readonly places: number;
  /** Ranked ones in order, then those without a rank. */
  readonly rows: readonly RankSetRow[];
}

export interface RankSetRow {
  readonly code: string;
  readonly name: string;
  /** With or without its unit, as the head says. */
  readonly value: string;
  /** Null for those without a rank; the reason is then the row's `reason`. */
  readonly rank: PlacedRank | null;
  /** Why there is no rank, e.g. "n<10"; empty otherwise. */
  readonly reason: string;
  readonly detail: MarkDetail;
}

export interface PlacedRank {
  readonly place: number;
  /** Best and worst place of the set. */
  readonly best: number;
  readonly worst: number;
  /** Share of draws at each place, from the first on; they sum to 1. Empty where they were not drawn. */
  readonly shares: readonly number[];
}

/** Regions whose places rest on tests of pairs: each region says with whom its order is open. */
export interface TestedRankSetsView extends RankSetsView {
  readonly rows: readonly TestedRankSetRow[];
}

export interface TestedRankSetRow extends RankSetRow {
  /** Codes of those that differ from it by no more than chance. Sets that overlap do not tell: each only counts the others. */
  readonly open: readonly string[];
}
