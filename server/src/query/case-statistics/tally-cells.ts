import { CORRECTED_OUTCOMES, SETTLED_OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseCell } from "../../store/read/read-case-cells.ts";
import type { PeriodStates } from "../compare/period-states.ts";
import type { Tally } from "./case-tally.ts";
import { GroupTallies } from "./group-tallies.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";
import type { CellPlan, PlannedNeed } from "./plan-cells.ts";

/** Adds cells up into groups. With states, only cells of open periods count. */
export function tallyCells(plan: CaseStatisticsPlan, { needs, places, parts }: CellPlan, cells: readonly CaseCell[], states: PeriodStates | null): GroupTallies {
  const tallies = new GroupTallies();
  for (const cell of cells) {
    const [need, place, part] = [needs[cell.need], places[cell.place], parts[cell.part]];
    // A counted cell that nothing counts in any more stays with 0.
    if (need === undefined || place === undefined || part === undefined || cell.value === 0 && cell.counts.length === 0) continue;
    if (states !== null && !states.isOpen(place, { from: part.from, to: part.from + part.months })) continue;
    for (const region of plan.places.rowsOfPlace.get(place) ?? []) {
      const at = (period: number): Tally => tallies.at(plan.groupBy.map((dimension) => valueOf(dimension, { region, period, type: need.type, outcome: cell.key })));
      for (const period of part.flows) addFlow(at(period), need, cell, plan.byOutcome);
      for (const period of part.opens) addStock(at(period), need, cell);
    }
  }
  return tallies;
}

function valueOf(dimension: CaseStatisticsPlan["groupBy"][number], { region, period, type, outcome }: { readonly region: number; readonly period: number; readonly type: string; readonly outcome: string }): string {
  switch (dimension) {
    case "region":
      return String(region);
    case "period":
      return String(period);
    case "type":
      return type;
    case "outcome":
      return outcome;
    default:
      throw new Error(`No cell tells cases apart by ${dimension}, so this question cannot be answered from cells.`);
  }
}

function addStock(tally: Tally, need: PlannedNeed, { key, value, synthetic }: CaseCell): void {
  if (need.counts === "days" || key !== "") return;
  tally.opening += need.counts === "accepted" ? value : -value;
  tally.synthetic ||= synthetic;
}

function addFlow(tally: Tally, { type, counts }: PlannedNeed, cell: CaseCell, byOutcome: boolean): void {
  tally.synthetic ||= cell.synthetic;
  tally.types.add(type);
  switch (counts) {
    case "accepted":
      tally.accepted += cell.value;
      return;
    case "days":
      tally.histograms.push({ days: cell.days, counts: cell.counts });
      return;
    case "concluded":
      // The total is read beside its settled and corrected keys, or the keys alone.
      if (byOutcome || cell.key === "") tally.concluded += cell.value;
      if (SETTLED_OUTCOMES[type]?.includes(cell.key) === true) tally.settled += cell.value;
      if (CORRECTED_OUTCOMES[type]?.includes(cell.key) === true) tally.corrected += cell.value;
  }
}
