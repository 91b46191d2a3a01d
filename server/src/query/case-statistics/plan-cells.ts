import { CORRECTED_OUTCOMES, SETTLED_OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { caseFlowCodes } from "../../rollup/measures/case-flows.ts";
import type { CaseCellNeed, StoredPart } from "../../store/read/read-case-cells.ts";
import { storedParts } from "../compare/span.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";

/** What one need counts. */
export interface PlannedNeed extends CaseCellNeed {
  readonly type: CaseType;
  readonly counts: "accepted" | "concluded" | "days";
}

/** A stored period and what it means to each asked one. */
export interface PlannedPart extends StoredPart {
  readonly flows: readonly number[];
  readonly opens: readonly number[];
}

export interface CellPlan {
  readonly needs: readonly PlannedNeed[];
  readonly places: readonly Region[];
  readonly parts: readonly PlannedPart[];
}

/** Names the cells that answer a question. */
export function planCells(plan: CaseStatisticsPlan): CellPlan {
  return { needs: plan.types.flatMap((type) => needsOf(type, plan)), places: [...plan.places.rowsOfPlace.keys()], parts: partsOf(plan) };
}

function needsOf(type: CaseType, { byOutcome, outcomes, days, intake, outflow, measures }: CaseStatisticsPlan): PlannedNeed[] {
  const codes = caseFlowCodes(type);
  const told = [...(measures.has("settlement_rate") ? (SETTLED_OUTCOMES[type] ?? []) : []), ...(measures.has("correction_rate") ? (CORRECTED_OUTCOMES[type] ?? []) : [])];
  const needs: PlannedNeed[] = [];
  if (outflow) needs.push({ type, counts: "concluded", measure: codes.concluded, keys: byOutcome ? outcomes : ["", ...told] });
  if (intake) needs.push({ type, counts: "accepted", measure: codes.accepted, keys: [""] });
  if (days) needs.push({ type, counts: "days", measure: codes.days, keys: byOutcome ? outcomes : [""] });
  return needs;
}

/** The stored quarters of every stretch that counts, and for stocks the sum of all before. */
function partsOf({ time, stocks }: CaseStatisticsPlan): PlannedPart[] {
  const parts = time.stretches
    .filter(({ flows, opens }) => flows.length + opens.length > 0)
    .flatMap((stretch) => storedParts(stretch, "quarter").map(({ from, to }) => ({ from, months: to - from, flows: stretch.flows, opens: stretch.opens })));
  const first = time.stretches[0];
  if (!stocks || first === undefined) return parts;
  return [{ from: first.from, months: 3, before: true, flows: [], opens: time.places.map((_, place) => place) }, ...parts];
}
