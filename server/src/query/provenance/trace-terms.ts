import { startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { MetricDefinition, FormulaSide } from "../catalogue/metric-definition.ts";
import type { FigureRef } from "../compare/figure-plan.ts";
import type { ComparePlan } from "../compare/plan-compare.ts";
import type { PeriodPlan } from "../compare/plan-period.ts";
import type { Slot } from "../compare/plan-slots.ts";
import type { TermPlan } from "../compare/plan-terms.ts";
import type { Span } from "../compare/span.ts";
import { TermReading, readTerm } from "../compare/read-term.ts";
import type { Evidence, Place } from "../compare/read-term.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { TracedFigure, TracedTerm } from "./traced.ts";

interface TracedTerms {
  readonly terms: readonly TracedTerm[];
  readonly figures: readonly TracedFigure[];
  readonly partial: boolean;
}

/** Follows the plan of one value to its stored figures; a value that is not computed has none. */
export function traceTerms(metric: SelectedMetric, plan: ComparePlan, evidence: Evidence): TracedTerms {
  const { definition } = metric;
  const [region] = plan.selection.regions;
  const [period] = plan.periods;
  const planned: PeriodPlan | undefined = period === undefined ? undefined : plan.metricPlans.get(metric)?.[period.span.index];
  const slots = planned?.kind === "slots" ? planned.slots : [];
  const places = (region === undefined ? undefined : plan.places.get(region))?.places ?? [];
  const inDenominator = definition.terms.map((_, number) => definition.denominator !== null && number < definition.inputs && moves(definition.denominator, definition.terms.length, number));
  // A denominator of several terms is n as a whole, and none of them is.
  const alone = inDenominator.filter((takes) => takes).length === 1;
  const readings = definition.terms.map((_, number) => readOver(definition, number, slots, places, evidence));
  return {
    terms: definition.terms.map((term, number) => ({
      number,
      term,
      inNumerator: number < definition.inputs && moves(definition.numerator, definition.terms.length, number),
      inDenominator: inDenominator[number] ?? false,
      countsN: definition.smallN === "denominator" ? alone && inDenominator[number] === true : definition.smallN === number,
      // Members that several units report are counted once, so that what the units report does not add up to them.
      value: definition.memberTerms.includes(number) ? null : (readings[number]?.value ?? null),
    })),
    figures: eachOnce(
      definition.terms.flatMap((_, number) =>
        places.flatMap((place) => slots.flatMap(({ terms, span }) => (terms[number] === undefined || !reports(definition, number, place, span, evidence) ? [] : figuresOf(number, terms[number], place, plan, evidence)))),
      ),
      definition.inputs,
    ),
    partial: !definition.lone && readings.slice(0, definition.inputs).some(({ isPartial }) => isPartial),
  };
}

/** Whether a side of a formula depends on a term: it does when it moves with it, and sides are too simple to hide that at odd numbers. */
function moves(side: FormulaSide, terms: number, number: number): boolean {
  const base = Array.from({ length: terms }, (_, at) => 1.37 + at * 0.713);
  return side(base) !== side(base.map((value, at) => (at === number ? value + 0.291 : value)));
}

function readOver(definition: MetricDefinition, number: number, slots: readonly Slot[], places: readonly Place[], evidence: Evidence): { readonly value: number | null; readonly isPartial: boolean } {
  const term = definition.terms[number];
  const reading = new TermReading();
  let [value, isPartial]: [number | null, boolean] = [null, false];
  for (const place of places) {
    for (const slot of slots) {
      const plan = slot.terms[number];
      if (term === undefined || plan === undefined) continue;
      if (!reports(definition, number, place, slot.span, evidence)) continue;
      readTerm(term, plan, place, slot.span, evidence, reading);
      isPartial ||= reading.state !== "complete";
      if (reading.state !== "absent") value = (value ?? 0) + reading.sum;
    }
  }
  return { value, isPartial };
}

/** An average takes one figure twice where nothing was reported between; what only counts n is often a measure of the formula. */
function eachOnce(figures: readonly TracedFigure[], inputs: number): TracedFigure[] {
  const seen = new Set<string>();
  return figures.filter(({ term, measure, breakdown, place, period, running, closing }) => {
    const figure = `${measure}/${breakdown}/${place.code}/${period.start}/${period.months}/${running}/${closing}`;
    const key = `${term} ${figure}`;
    if (seen.has(key) || (term >= inputs && seen.has(figure))) return false;
    seen.add(key).add(figure);
    return true;
  });
}

/** Whether a place is expected to have figures of a term: an own-level leaf that never reported has none, and nobody misses them. */
function reports(definition: MetricDefinition, number: number, { region }: Place, span: Span, { units }: Evidence): boolean {
  const source = definition.terms[number]?.source;
  if (source === undefined || source.source.kind === "case") return true;
  return units.expected(region, source.level, source.code, span.to - 1) > 0;
}

function figuresOf(term: number, termPlan: TermPlan, place: Place, { figures }: ComparePlan, evidence: Evidence): TracedFigure[] {
  const figure = ({ need, start }: FigureRef, running = false): TracedFigure[] => {
    const needed = figures.needs[need];
    if (needed === undefined) return [];
    const { measure, breakdown, months, closing } = needed;
    return [{ term, measure, breakdown, place: place.region, period: { start: startOfMonthIndex(start), months }, running, closing }];
  };
  if (termPlan.kind === "flow") return termPlan.refs.flatMap((ref) => figure(ref));
  return termPlan.points.flatMap(({ kind, ref, months }) => {
    if (kind === "running") return [...figure(ref, true), ...months.flatMap((month) => figure(month))];
    const found = kind === "latest" ? evidence.figures.lastUpTo(ref, place.number) : ref;
    return found === null ? [] : figure(found);
  });
}
