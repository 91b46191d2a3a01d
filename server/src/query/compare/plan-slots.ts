import { isWhole } from "../catalogue/define-metric.ts";
import type { MetricDefinition } from "../catalogue/metric-definition.ts";
import { planTerm } from "./plan-terms.ts";
import type { TermContext, TermPlan } from "./plan-terms.ts";
import { storedParts } from "./span.ts";
import type { Span } from "./span.ts";

/** A stretch of time within which a unit either has all inputs of a formula or does not stand in its value. */
export interface Slot {
  readonly span: Span;
  /** In the order of the definition's terms. */
  readonly terms: readonly TermPlan[];
}

/**
 * Cuts a span into slots: stored periods that every flow of the formula has, or the whole span where a stock takes part,
 * for a stock has no parts in time. An assessment's total stands for the year to the quarter it is given for, so that the last
 * quarter's is the span's. The span must be aligned to the grain of every flow.
 */
export function planSlots(definition: MetricDefinition, breakdown: string | null, span: Span, context: TermContext): Slot[] {
  return slotSpans(definition, span).map((part) => ({
    span: part,
    terms: definition.terms.map((term) => planTerm(term, breakdown, part, context)),
  }));
}

/** Cuts a slot once more, into the stretches in which figures are entered. */
export function planReports(definition: MetricDefinition, breakdown: string | null, slot: Span, context: TermContext): Slot[] {
  const length = slot.to - slot.from;
  const months = definition.reportMonths === 0 ? length : definition.reportMonths;
  const count = length / months;
  return Array.from({ length: count }, (_, part) => {
    const span = { from: slot.from + part * months, to: slot.from + (part + 1) * months };
    return { span, terms: definition.terms.map((term) => planTerm(term, breakdown, span, context)) };
  });
}

function slotSpans(definition: MetricDefinition, span: Span): Span[] {
  if (isWhole(definition.terms)) return [span];
  const grains = definition.terms.map((term) => term.source.grain);
  const parts = storedParts(span, grains.includes("year") ? "year" : grains.includes("quarter") ? "quarter" : "month");
  return definition.terms.some(({ source }) => source.source.kind === "score") ? parts.slice(-1) : parts;
}
