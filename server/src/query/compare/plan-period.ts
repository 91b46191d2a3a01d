import { MONTHS_OF_GRAIN, periodId, startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Grain, PeriodId } from "@plumbline/schema/vocabulary/period.ts";
import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { MetricDefinition } from "../catalogue/metric-definition.ts";
import { planSlots } from "./plan-slots.ts";
import type { Slot } from "./plan-slots.ts";
import type { TermContext } from "./plan-terms.ts";
import { isAligned, startOfReportingYear } from "./span.ts";
import type { Span } from "./span.ts";

/** Why a metric has no value whatever the region, with a sentence. */
export interface NoValue {
  readonly kind: "none";
  readonly reason: MissingReason;
  readonly sentence: string;
}

/** How a metric's value over a span is computed, or why it is not. */
export type PeriodPlan = { readonly kind: "slots"; readonly slots: readonly Slot[] } | NoValue;

export interface PeriodContext extends TermContext {
  /** The first month kept, and the month after the last that figures are due for. */
  readonly keptFrom: number;
  readonly keptTo: number;
}

const FINER: Record<Grain, string> = {
  month: "months",
  quarter: "quarters, halves or years",
  year: "years",
};

/** Decides, from catalogue and calendar alone, how a metric is computed over a span; names the figures it takes. */
export function planPeriod(definition: MetricDefinition, breakdown: string | null, span: Span, context: PeriodContext): PeriodPlan {
  const none = (reason: MissingReason, sentence: string): NoValue => ({ kind: "none", reason, sentence });
  if (definition.notComputed !== null) return none("not_applicable", definition.notComputed.sentence);
  const { metric, terms } = definition;
  if (metric.frequency === "year" && !isAligned(span, 12)) {
    return none("not_applicable", `${metric.code} is defined for years: ask for a year.`);
  }
  for (const { source } of terms) {
    if (source.kind === "stock") continue;
    const what = `“${source.nameEn}” (${source.code})`;
    const months = MONTHS_OF_GRAIN[source.grain];
    if (!isAligned(span, months)) return none("not_applicable", `${what} is collected by ${source.grain}: ask for ${FINER[source.grain]}.`);
    if (source.source.kind === "score") {
      if (span.from >= startOfReportingYear(span.to - 1, context.reportingYearStart)) continue;
      return none("not_applicable", `${what} is given for each reporting year: ask for a period that lies within one.`);
    }
    if (source.overPeriods === "none" && span.to - span.from > months) {
      return none("not_applicable", `${what} cannot be added up over periods: ask for ${source.grain}s.`);
    }
  }
  if (span.to > context.keptTo) {
    return none("not_due_yet", `Figures are due up to the end of ${monthId(context.keptTo - 1)}; the period ends later.`);
  }
  const stocksOnly = terms.every(({ source }) => source.kind === "stock");
  if (stocksOnly ? span.to <= context.keptFrom : span.from < context.keptFrom) {
    return none("not_kept", `Figures are kept from ${monthId(context.keptFrom)} on.`);
  }
  return { kind: "slots", slots: planSlots(definition, breakdown, span, context) };
}

function monthId(month: number): PeriodId {
  return periodId({ start: startOfMonthIndex(month), months: 1 });
}
