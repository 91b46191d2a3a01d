import type { Histogram } from "../../statistics/quantile-from-histogram.ts";

/** What was counted for one group; tallies of disjoint cases in one period add up. */
export interface Tally {
  /** Pending when the period begins. */
  opening: number;
  accepted: number;
  concluded: number;
  settled: number;
  corrected: number;
  /** Concluded by the last day of the case's own limit. */
  onTime: number;
  /** Pending when the period ends, where it is counted by age. */
  aged: number;
  readonly histograms: Histogram[];
  readonly types: Set<string>;
  synthetic: boolean;
}

export const newTally = (): Tally => ({ opening: 0, accepted: 0, concluded: 0, settled: 0, corrected: 0, onTime: 0, aged: 0, histograms: [], types: new Set(), synthetic: false });

/** True when there is any case in it. */
export function hasCases({ opening, accepted, concluded, aged }: Tally): boolean {
  return opening !== 0 || accepted !== 0 || concluded !== 0 || aged !== 0;
}

/** Adds one tally to another. */
export function addTally(to: Tally, from: Tally): void {
  to.opening += from.opening;
  to.accepted += from.accepted;
  to.concluded += from.concluded;
  to.settled += from.settled;
  to.corrected += from.corrected;
  to.onTime += from.onTime;
  to.aged += from.aged;
  to.histograms.push(...from.histograms);
  for (const type of from.types) to.types.add(type);
  to.synthetic ||= from.synthetic;
}
