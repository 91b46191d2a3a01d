import { SETTLED_OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseCell } from "../../store/read/read-case-cells.ts";
import type { Histogram } from "../../statistics/quantile-from-histogram.ts";
import type { PeriodStates } from "../compare/period-states.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";

/** What was counted for one group. */
export interface Tally {
  accepted: number;
  concluded: number;
  settled: number;
  days: number;
  readonly histograms: Histogram[];
  readonly types: Set<CaseType>;
  synthetic: boolean;
}

/** A group: numbers of the row's region and period, its type and outcome; null for a dimension that is not grouped by. */
export interface GroupKey {
  readonly region: number;
  readonly period: number;
  readonly type: CaseType | null;
  readonly outcome: string | null;
}

export const groupKey = ({ region, period, type, outcome }: GroupKey): string => `${region}/${period}/${type ?? ""}/${outcome ?? ""}`;

const newTally = (): Tally => ({ accepted: 0, concluded: 0, settled: 0, days: 0, histograms: [], types: new Set(), synthetic: false });

/** Adds cells up into groups. With states, only cells of open periods count. */
export function tallyCases(plan: CaseStatisticsPlan, cells: readonly CaseCell[], states: PeriodStates | null): Map<string, Tally> {
  const { groupBy } = plan.request;
  const [byRegion, byPeriod, byType, byKey] = [groupBy.includes("region"), groupBy.includes("period"), groupBy.includes("type"), groupBy.includes("outcome")];
  const tallies = new Map<string, Tally>();
  for (const cell of cells) {
    const [need, place, part] = [plan.needs[cell.need], plan.places[cell.place], plan.parts[cell.part]];
    if (need === undefined || place === undefined || part === undefined) continue;
    if (states !== null && !states.isOpen(place, { from: part.from, to: part.from + part.months })) continue;
    const type = byType ? need.type : null;
    const outcome = byKey ? cell.key : null;
    for (const region of byRegion ? (plan.regionsOfPlace.get(place) ?? []) : [0]) {
      for (const period of byPeriod ? (plan.periodsOfPart[cell.part] ?? []) : [0]) {
        const key = groupKey({ region, period, type, outcome });
        let tally = tallies.get(key);
        if (tally === undefined) tallies.set(key, (tally = newTally()));
        addCell(tally, need, cell, plan.byOutcome);
      }
    }
  }
  return tallies;
}

function addCell(tally: Tally, need: CaseStatisticsPlan["needs"][number], cell: CaseCell, byOutcome: boolean): void {
  tally.synthetic ||= cell.synthetic;
  tally.types.add(need.type);
  switch (need.counts) {
    case "accepted":
      tally.accepted += cell.value;
      return;
    case "days":
      tally.days += cell.value;
      tally.histograms.push({ days: cell.days, counts: cell.counts });
      return;
    case "concluded":
      // The total is read beside its settled keys, or the keys alone.
      if (byOutcome || cell.key === "") tally.concluded += cell.value;
      if (SETTLED_OUTCOMES[need.type]?.includes(cell.key) === true) tally.settled += cell.value;
  }
}
