import { MONTHS_OF_GRAIN, monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { isCounted } from "../catalogue/is-counted.ts";
import type { MetricTerm } from "../catalogue/metric-definition.ts";
import type { AnswerDays } from "./answer-days.ts";
import type { FigureRef } from "./figure-plan.ts";
import type { Figures } from "./figures.ts";
import type { PeriodStates } from "./period-states.ts";
import type { StockPoint, TermPlan } from "./plan-terms.ts";
import { expectedUnits } from "./reporting-units.ts";
import type { ReportingUnits } from "./reporting-units.ts";
import type { Span } from "./span.ts";

/** What stored figures are judged by. */
export interface Evidence {
  readonly figures: Figures;
  readonly units: ReportingUnits;
  /** Null for live figures. */
  readonly states: PeriodStates | null;
  /** The day on which the answer stands, that of its data, and those on which figures were fixed. */
  readonly days: AnswerDays;
  /** In a demonstration a count of no cases is demonstration data, too. */
  readonly demonstration: boolean;
}

/** A region whose cells are read, with its number among the places that were read. */
export interface Place {
  readonly region: Region;
  readonly number: number;
}

/** What the stored figures say of a term in a place and a slot; one is written over and over, for a board reads thousands. */
export class TermReading {
  sum = 0;
  /** Whether all, some or none of the expected units stand in the sum. */
  state: "complete" | "partial" | "absent" = "absent";
  /** Units × sub-periods that stand in the sum; 0 for counts of cases. */
  units = 0;
  /** Why it is absent. */
  reason: MissingReason | null = null;
  synthetic = false;
  /** Whether a value that was entered for an earlier moment is carried forward. */
  provisional = false;

  absent(reason: MissingReason): void {
    this.sum = 0;
    this.state = "absent";
    this.units = 0;
    this.reason = reason;
    this.synthetic = false;
    this.provisional = false;
  }

  present(sum: number, units: number, isComplete: boolean, synthetic: boolean, provisional = false): void {
    this.sum = sum;
    this.state = isComplete ? "complete" : "partial";
    this.units = units;
    this.reason = null;
    this.synthetic = synthetic;
    this.provisional = provisional;
  }
}

/** Reads a term at a place; an entered figure that is not there is a gap, a case that is not there is none. */
export function readTerm(term: MetricTerm, plan: TermPlan, place: Place, span: Span, evidence: Evidence, into: TermReading): void {
  const isCase = isCounted(term.source);
  if (plan.kind === "flow") {
    if (term.source.kind === "count_distinct") reportedMembers(term, plan.refs, place, evidence, into);
    else if (isCase) countFlow(plan.refs, plan.scale, place, span, evidence, into);
    else enteredFlow(term, plan.refs, plan.scale, place, span, evidence, into);
  } else if (isCase) countStock(plan.points, place, evidence, into);
  else enteredStock(term, plan.points, place, evidence, into);
}

function countFlow(refs: readonly FigureRef[], scale: number, { region, number }: Place, span: Span, { figures, states, demonstration }: Evidence, into: TermReading): void {
  if (states !== null && !states.isOpen(region, span)) {
    into.absent(states.reason);
    return;
  }
  let sum = 0;
  let synthetic = demonstration;
  for (const ref of refs) {
    const value = figures.value(ref, number);
    if (Number.isNaN(value)) continue;
    sum += value;
    synthetic ||= figures.isSynthetic(ref, number);
  }
  into.present(sum * scale, 0, true, synthetic);
}

function enteredFlow({ source }: MetricTerm, refs: readonly FigureRef[], scale: number, { region, number }: Place, span: Span, { figures, units: reporting, states }: Evidence, into: TermReading): void {
  // Of what went into another unit nothing flows any more, and what it reported last as a stock still counts until the other reports.
  if (region.validTo !== null && monthIndex(region.validTo) <= span.from) {
    into.present(0, 0, true, false);
    return;
  }
  if (states !== null && !states.isOpen(region, span)) {
    into.absent(states.reason);
    return;
  }
  const reports = (span.to - span.from) / refs.length / MONTHS_OF_GRAIN[source.grain];
  let [sum, units, expected, synthetic, present] = [0, 0, 0, false, false];
  for (const ref of refs) {
    expected += expectedUnits(reporting, source, region, ref.start) * reports;
    const value = figures.value(ref, number);
    if (Number.isNaN(value)) continue;
    present = true;
    sum += value;
    units += standingUnits(figures, ref, number);
    synthetic ||= figures.isSynthetic(ref, number);
  }
  if (present) into.present(sum * scale, units, units >= expected, synthetic);
  else into.absent("not_reported");
}

/** Whether the units have reported their members, quarter by quarter; the sum of their counts stands in until they are recounted. */
function reportedMembers({ source }: MetricTerm, refs: readonly FigureRef[], { region, number }: Place, { figures, units: reporting, states }: Evidence, into: TermReading): void {
  let [sum, units, expected, synthetic, present] = [0, 0, 0, false, false];
  for (const ref of refs) {
    if (states !== null && !states.isOpen(region, spanOfRef(ref, figures))) {
      into.absent(states.reason);
      return;
    }
    expected += expectedUnits(reporting, source, region, ref.start);
    const value = figures.value(ref, number);
    if (Number.isNaN(value)) continue;
    present = true;
    sum += value;
    units += standingUnits(figures, ref, number);
    synthetic ||= figures.isSynthetic(ref, number);
  }
  if (present) into.present(sum, units, units >= expected, synthetic);
  else into.absent("not_reported");
}

function countStock(points: readonly StockPoint[], { region, number }: Place, { figures, states, demonstration }: Evidence, into: TermReading): void {
  let sum = 0;
  let synthetic = demonstration;
  for (const { kind, ref, months, weight } of points) {
    if (kind === "running") {
      let stock = figures.sumUpTo(ref, number);
      for (const month of months) stock += flowOrNone(figures, month, number);
      sum += weight * stock;
      synthetic ||= figures.isAnySynthetic(ref.need, number);
      continue;
    }
    if (states !== null && !states.isOpen(region, spanOfRef(ref, figures))) {
      into.absent(states.reason);
      return;
    }
    sum += weight * flowOrNone(figures, ref, number);
    synthetic ||= figures.isSynthetic(ref, number);
  }
  into.present(sum, 0, true, synthetic);
}

function enteredStock({ source }: MetricTerm, points: readonly StockPoint[], { region, number }: Place, { figures, units: reporting, states }: Evidence, into: TermReading): void {
  let [sum, units, complete, synthetic, carried] = [0, Number.POSITIVE_INFINITY, true, false, false];
  for (const { kind, ref, moment, weight } of points) {
    // What a unit reported last is not carried on once another unit reports for it.
    const ended = region.validTo !== null && ref.start + figures.monthsOf(ref.need) > monthIndex(region.validTo);
    const found = ended ? null : kind === "latest" ? figures.lastUpTo(ref, number) : ref;
    const value = found === null ? Number.NaN : figures.value(found, number);
    if (found === null || Number.isNaN(value)) {
      // Of a stock that is carried forward, nothing was released as far back as it is looked for.
      const closed = states !== null && (kind === "latest" || !states.isOpen(region, spanOfRef(ref, figures)));
      into.absent(closed ? states.reason : "not_reported");
      return;
    }
    const standing = standingUnits(figures, found, number);
    complete &&= standing >= expectedUnits(reporting, source, region, ref.start);
    units = Math.min(units, standing);
    sum += weight * value;
    synthetic ||= figures.isSynthetic(found, number);
    carried ||= found.start + figures.monthsOf(found.need) < moment;
  }
  into.present(sum, units, complete, synthetic, carried);
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
