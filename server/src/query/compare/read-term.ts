import { MONTHS_OF_GRAIN } from "@plumbline/schema/vocabulary/period.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { MetricTerm } from "../catalogue/metric-definition.ts";
import type { FigureRef } from "./figure-plan.ts";
import type { Figures } from "./figures.ts";
import type { PeriodStates } from "./period-states.ts";
import type { StockPoint, TermPlan } from "./plan-terms.ts";
import type { ReportingUnits } from "./reporting-units.ts";
import type { Span } from "./span.ts";

/** What stored figures are judged by. */
export interface Evidence {
  readonly figures: Figures;
  readonly units: ReportingUnits;
  /** Null for live figures. */
  readonly states: PeriodStates | null;
  /** In a demonstration a count of no cases is demonstration data, too. */
  readonly demonstration: boolean;
}

/** What the stored figures say of a term in a place and a slot. */
export interface TermReading {
  readonly sum: number;
  /** Whether all, some or none of the expected units stand in the sum. */
  readonly state: "complete" | "partial" | "absent";
  /** Units × sub-periods that stand in the sum, and how many should; both 0 for counts of cases. */
  readonly units: number;
  readonly expected: number;
  /** Why it is absent. */
  readonly reason: MissingReason | null;
  readonly synthetic: boolean;
}

const absent = (reason: MissingReason, expected = 0): TermReading => ({ sum: 0, state: "absent", units: 0, expected, reason, synthetic: false });

/** Reads a term at a numbered place; an entered figure that is not there is a gap, a case that is not there is none. */
export function readTerm(term: MetricTerm, plan: TermPlan, region: Region, place: number, span: Span, evidence: Evidence): TermReading {
  const isCase = term.source.source.kind === "case";
  if (plan.kind === "flow") {
    return isCase ? countFlow(plan.refs, plan.scale, region, place, span, evidence) : enteredFlow(term, plan.refs, plan.scale, region, place, span, evidence);
  }
  return isCase ? countStock(plan.points, region, place, evidence) : enteredStock(term, plan.points, region, place, evidence);
}

function countFlow(refs: readonly FigureRef[], scale: number, region: Region, place: number, span: Span, { figures, states, demonstration }: Evidence): TermReading {
  if (states !== null && !states.isOpen(region, span)) return absent(states.reason);
  let sum = 0;
  let synthetic = demonstration;
  for (const ref of refs) {
    const value = figures.value(ref, place);
    if (Number.isNaN(value)) continue;
    sum += value;
    synthetic ||= figures.isSynthetic(ref, place);
  }
  return { sum: sum * scale, state: "complete", units: 0, expected: 0, reason: null, synthetic };
}

function enteredFlow(
  { source }: MetricTerm,
  refs: readonly FigureRef[],
  scale: number,
  region: Region,
  place: number,
  span: Span,
  { figures, units: reporting, states }: Evidence,
): TermReading {
  const grain = MONTHS_OF_GRAIN[source.grain];
  let [sum, units, expected, synthetic, present] = [0, 0, 0, false, 0];
  const share = (span.to - span.from) / refs.length / grain;
  for (const ref of refs) {
    expected += reporting.expected(region, source.level, source, ref.start) * share;
    const value = figures.value(ref, place);
    if (Number.isNaN(value)) continue;
    present += 1;
    sum += value;
    units += standingUnits(figures, ref, place);
    synthetic ||= figures.isSynthetic(ref, place);
  }
  if (states !== null && !states.isOpen(region, span)) return absent(states.reason, expected);
  if (present === 0) return absent("not_reported", expected);
  return { sum: sum * scale, state: units >= expected ? "complete" : "partial", units, expected, reason: null, synthetic };
}

function countStock(points: readonly StockPoint[], region: Region, place: number, { figures, states, demonstration }: Evidence): TermReading {
  let sum = 0;
  let synthetic = demonstration;
  for (const { kind, ref, months, weight } of points) {
    if (kind === "running") {
      let stock = figures.sumUpTo(ref, place);
      for (const month of months) stock += flowOrNone(figures, month, place);
      sum += weight * stock;
      synthetic ||= figures.isAnySynthetic(ref.need, place);
      continue;
    }
    if (states !== null && !states.isOpen(region, spanOfRef(ref, figures))) return absent(states.reason);
    sum += weight * flowOrNone(figures, ref, place);
    synthetic ||= figures.isSynthetic(ref, place);
  }
  return { sum, state: "complete", units: 0, expected: 0, reason: null, synthetic };
}

function enteredStock({ source }: MetricTerm, points: readonly StockPoint[], region: Region, place: number, { figures, units: reporting, states }: Evidence): TermReading {
  let [sum, units, synthetic] = [0, 0, false];
  let expected = 0;
  let complete = true;
  for (const { kind, ref, weight } of points) {
    const wanted = reporting.expected(region, source.level, source, ref.start);
    expected = Math.max(expected, wanted);
    const found = kind === "latest" ? figures.lastUpTo(ref, place) : ref;
    const value = found === null ? Number.NaN : figures.value(found, place);
    if (found === null || Number.isNaN(value)) {
      const open = kind === "latest" || states === null || states.isOpen(region, spanOfRef(ref, figures));
      return absent(open ? "not_reported" : (states?.reason ?? "not_reported"), expected);
    }
    const standing = standingUnits(figures, found, place);
    complete &&= standing >= wanted;
    units = units === 0 ? standing : Math.min(units, standing);
    sum += weight * value;
    synthetic ||= figures.isSynthetic(found, place);
  }
  return { sum, state: complete ? "complete" : "partial", units, expected, reason: null, synthetic };
}

/** A count of cases: where there is no cell, there was none. */
function flowOrNone(figures: Figures, ref: FigureRef, place: number): number {
  const value = figures.value(ref, place);
  return Number.isNaN(value) ? 0 : value;
}

function standingUnits(figures: Figures, ref: FigureRef, place: number): number {
  const units = figures.units(ref, place);
  return Number.isNaN(units) ? 0 : units;
}

function spanOfRef(ref: FigureRef, figures: Figures): Span {
  return { from: ref.start, to: ref.start + figures.monthsOf(ref.need) };
}
