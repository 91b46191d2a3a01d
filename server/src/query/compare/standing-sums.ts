import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import { MONTHS_OF_GRAIN } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { Slot } from "./plan-slots.ts";
import { reportMonths } from "./plan-slots.ts";
import { readTerm } from "./read-term.ts";
import type { Evidence, TermReading } from "./read-term.ts";
import type { Refinement } from "./refinement.ts";

/** Sums of a metric's terms over the units that have all of its inputs, and how many of those expected they are. */
export interface StandingSums {
  readonly sums: number[];
  standing: number;
  expected: number;
  synthetic: boolean;
  /** The most telling reason among the places that do not stand. */
  reason: MissingReason | null;
}

export interface Place {
  readonly region: Region;
  readonly number: number;
}

/** What may be looked up about single units: nothing yet while their figures are only named, figures once they are read. */
export interface UnitEvidence {
  readonly refinement: Refinement;
  readonly evidence: Evidence | null;
}

/** From the one that explains most to the least. */
const TELLING: readonly MissingReason[] = ["not_reported", "not_kept", "not_due_yet", "not_aired", "not_approved"];

/**
 * Adds up a metric's terms over places and slots. A unit that lacks an input stands in none of the sums, so that a ratio
 * compares like with like; a metric of one measure counts every unit that has it.
 */
export function standingSums(metric: SelectedMetric, slots: readonly Slot[], places: readonly Place[], evidence: Evidence, single: UnitEvidence): StandingSums {
  const { definition } = metric;
  const total: StandingSums = { sums: new Array<number>(definition.terms.length).fill(0), standing: 0, expected: 0, synthetic: false, reason: null };
  const lone = new Set(definition.terms.slice(0, definition.inputs).map((term) => term.measure)).size === 1;
  for (const place of places) {
    for (const slot of slots) addSlot(total, metric, slot, place, evidence, single, lone);
  }
  return total;
}

function addSlot(total: StandingSums, metric: SelectedMetric, slot: Slot, place: Place, evidence: Evidence, single: UnitEvidence, lone: boolean): void {
  const { definition } = metric;
  const readings = readSlot(metric, slot, place, evidence);
  const inputs = readings.slice(0, definition.inputs);
  const expected = expectedUnits(metric, slot, place.region, evidence);
  total.expected += expected;
  const missing = inputs.find((reading) => reading.state === "absent");
  if (missing !== undefined) {
    total.reason = moreTelling(total.reason, missing.reason);
    return;
  }
  if (inputs.every((reading) => reading.state === "complete")) {
    add(total, readings, expected);
    return;
  }
  if (lone) {
    add(total, readings, Math.min(...inputs.map((reading) => reading.units)));
    return;
  }
  addUnits(total, metric, slot, place, evidence, single);
}

/** Looks below an incomplete sum: only units and reporting periods with all inputs count. */
function addUnits(total: StandingSums, metric: SelectedMetric, slot: Slot, place: Place, evidence: Evidence, { refinement, evidence: ofUnits }: UnitEvidence): void {
  const { definition } = metric;
  const months = reportMonths(definition);
  const finer = isBelow(definition.level, place.region.level) || (months > 0 && slot.span.to - slot.span.from > months);
  total.reason = moreTelling(total.reason, "not_reported");
  if (!finer) return;
  for (const unit of evidence.units.units(place.region, definition.level)) {
    const number = refinement.place(unit);
    for (const report of refinement.slots(metric, slot.span)) {
      if (ofUnits === null) continue;
      const readings = readSlot(metric, report, { region: unit, number }, ofUnits);
      if (readings.slice(0, definition.inputs).every((reading) => reading.state === "complete")) {
        add(total, readings, expectedUnits(metric, report, unit, ofUnits));
      }
    }
  }
}

function readSlot({ definition }: SelectedMetric, slot: Slot, { region, number }: Place, evidence: Evidence): TermReading[] {
  return definition.terms.map((term, index) => {
    const plan = slot.terms[index];
    if (plan === undefined) throw new Error(`The slot of ${definition.metric.code} was planned for other terms.`);
    return readTerm(term, plan, region, number, slot.span, evidence);
  });
}

function add(total: StandingSums, readings: readonly TermReading[], standing: number): void {
  readings.forEach((reading, index) => {
    total.sums[index] = (total.sums[index] ?? 0) + reading.sum;
    total.synthetic ||= reading.synthetic;
  });
  total.standing += standing;
}

/** Units × reporting periods of a slot; for counts of cases, which have no reports, the place counts for its months. */
function expectedUnits({ definition }: SelectedMetric, { span }: Slot, region: Region, { units }: Evidence): number {
  const entered = definition.terms.slice(0, definition.inputs).filter((term) => term.source.source.kind !== "case");
  if (entered.length === 0) return span.to - span.from;
  const months = reportMonths(definition);
  const reports = months === 0 ? 1 : (span.to - span.from) / months;
  const most = Math.max(...entered.map((term) => units.expected(region, definition.level, term.source, startOf(span, MONTHS_OF_GRAIN[term.source.grain]))));
  return most * reports;
}

/** Units are counted as they stood when the last reporting period began. */
function startOf(span: { readonly to: number }, months: number): number {
  return span.to - months;
}

function moreTelling(one: MissingReason | null, other: MissingReason | null): MissingReason | null {
  if (one === null || other === null) return one ?? other;
  return TELLING.indexOf(other) > TELLING.indexOf(one) ? other : one;
}
