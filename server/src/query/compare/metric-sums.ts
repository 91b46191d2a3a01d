import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import { MONTHS_OF_GRAIN, monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { Slot } from "./plan-slots.ts";
import { isMature } from "./maturity.ts";
import type { Span } from "./span.ts";
import { TermReading, readTerm } from "./read-term.ts";
import type { Evidence, Place } from "./read-term.ts";
import type { Refinement } from "./refinement.ts";

/** Sums of a metric's terms over the units that have all of its inputs, and how many of those expected they are. */
export class StandingSums {
  readonly sums: number[];
  standing = 0;
  expected = 0;
  synthetic = false;
  /** Whether a value that was entered for an earlier moment is carried forward. */
  provisional = false;
  /** The places that stand in the sums, where their members are to be recounted. */
  readonly places: Region[] = [];
  /** The most telling reason among the places that do not stand. */
  reason: MissingReason | null = null;

  constructor(terms: number) {
    this.sums = new Array<number>(terms).fill(0);
  }

  /** Adds the sums of another place. */
  add(other: StandingSums): void {
    for (let at = 0; at < this.sums.length; at++) this.sums[at] = (this.sums[at] ?? 0) + (other.sums[at] ?? 0);
    this.standing += other.standing;
    this.expected += other.expected;
    this.places.push(...other.places);
    this.synthetic ||= other.synthetic;
    this.provisional ||= other.provisional;
    this.reason = moreTelling(this.reason, other.reason);
  }

  /** Adds what was read of a slot in which the units stand. */
  take(readings: readonly TermReading[], standing: number, place: Region | null): void {
    if (place !== null) this.places.push(place);
    for (let at = 0; at < this.sums.length; at++) {
      const reading = readings[at];
      if (reading === undefined) continue;
      this.sums[at] = (this.sums[at] ?? 0) + reading.sum;
      this.synthetic ||= reading.synthetic;
      this.provisional ||= reading.provisional;
    }
    this.standing += standing;
  }
}

/** From the one that explains least to the one that explains most. */
const TELLING: readonly MissingReason[] = ["not_reported", "not_kept", "not_due_yet", "not_aired", "not_approved"];

function moreTelling(one: MissingReason | null, other: MissingReason | null): MissingReason | null {
  if (one === null || other === null) return one ?? other;
  return TELLING.indexOf(other) > TELLING.indexOf(one) ? other : one;
}

/**
 * Adds up a metric's terms. A unit that lacks an input stands in none of the sums, so that a ratio compares like with like; a
 * metric of one measure counts every unit that has it.
 */
export class MetricSums {
  readonly #metric: SelectedMetric;
  readonly #evidence: Evidence;
  readonly #refinement: Refinement;
  /** Figures of single units; null while they are only named. */
  readonly #ofUnits: Evidence | null;
  readonly #readings: readonly TermReading[];

  constructor(metric: SelectedMetric, evidence: Evidence, refinement: Refinement, ofUnits: Evidence | null) {
    this.#metric = metric;
    this.#evidence = evidence;
    this.#refinement = refinement;
    this.#ofUnits = ofUnits;
    this.#readings = metric.definition.terms.map(() => new TermReading());
  }

  /** The sums of one place over consecutive slots. */
  over(slots: readonly Slot[], place: Place): StandingSums {
    const total = new StandingSums(this.#readings.length);
    for (const slot of slots) this.#addSlot(total, slot, place);
    return total;
  }

  /** Whether a span had begun where the answer stands in time. */
  hasBegun(span: Span): boolean {
    return this.#evidence.days.hasBegun(span.from);
  }

  /** Whether the group of cases that a place's value over a span follows can no longer change. */
  isMature(place: Place, span: Span): boolean {
    return isMature(place.region, span, this.#metric.definition.maturityDays, this.#evidence);
  }

  #addSlot(total: StandingSums, slot: Slot, place: Place): void {
    const { inputs, lone } = this.#metric.definition;
    const state = this.#read(slot, place, this.#evidence);
    const expected = this.#expected(slot, place.region, this.#evidence);
    total.expected += expected;
    const counted = this.#metric.definition.memberTerms.length > 0 ? place.region : null;
    if (state === "complete") total.take(this.#readings, expected, counted);
    else if (state === "absent") {
      for (let at = 0; at < inputs; at++) total.reason = moreTelling(total.reason, this.#readings[at]?.reason ?? null);
    } else if (lone) total.take(this.#readings, this.#readings[0]?.units ?? 0, counted);
    else this.#addUnits(total, slot, place);
  }

  /** Reads a slot's terms and says whether all, some or none of the units have all of its inputs, as far as sums tell. */
  #read(slot: Slot, place: Place, evidence: Evidence): TermReading["state"] {
    const { terms, inputs, metric } = this.#metric.definition;
    let state: TermReading["state"] = "complete";
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at];
      const plan = slot.terms[at];
      const reading = this.#readings[at];
      if (term === undefined || plan === undefined || reading === undefined) throw new Error(`The slot of ${metric.code} was planned for other terms.`);
      readTerm(term, plan, place, slot.span, evidence, reading);
      if (at < inputs && reading.state !== "complete" && state !== "absent") ({ state } = reading);
    }
    return state;
  }

  /** Looks below an incomplete sum: only units and reporting periods with all inputs count. */
  #addUnits(total: StandingSums, slot: Slot, place: Place): void {
    const { level, reportMonths, memberTerms } = this.#metric.definition;
    const finer = isBelow(level, place.region.level) || (!this.#refinement.whole && reportMonths > 0 && slot.span.to - slot.span.from > reportMonths);
    total.reason = moreTelling(total.reason, "not_reported");
    if (!finer) return;
    if (this.#metric.definition.alone) return;
    for (const region of this.#evidence.units.units(place.region, level)) {
      const unit = { region, number: this.#refinement.place(region) };
      for (const report of this.#refinement.slots(this.#metric, slot.span)) {
        if (this.#ofUnits === null || this.#read(report, unit, this.#ofUnits) !== "complete") continue;
        total.take(this.#readings, this.#expected(report, region, this.#ofUnits), memberTerms.length > 0 ? region : null);
      }
    }
  }

  /**
   * Units × reporting periods of a slot, as units stood when the last of them began; for counts of cases, which have no reports,
   * the place counts for its months.
   */
  #expected({ span }: Slot, region: Region, { units }: Evidence): number {
    const { entered, reportMonths, level } = this.#metric.definition;
    if (region.validTo !== null && monthIndex(region.validTo) <= span.from) return 0;
    const length = span.to - span.from;
    if (entered.length === 0) return length;
    let most = 0;
    for (const { source } of entered) most = Math.max(most, source.overRegions === "none" ? 1 : units.expected(region, level, source.code, span.to - MONTHS_OF_GRAIN[source.grain]));
    return reportMonths === 0 ? most : (most * length) / reportMonths;
  }
}
