import { MONTHS_OF_GRAIN } from "@plumbline/schema/vocabulary/period.ts";
import { isCounted } from "../catalogue/is-counted.ts";
import type { MetricTerm } from "../catalogue/metric-definition.ts";
import type { FigurePlan, FigureRef } from "./figure-plan.ts";
import { startOfReportingYear, storedParts, toDate } from "./span.ts";
import type { Span } from "./span.ts";

/** How far back the last known value of a stock is looked for, in stored periods of its grain. */
const CARRIED = { month: 0, quarter: 8, year: 10 } as const;

/** A stock at a moment. Cases: the running sum of net flows; otherwise the value entered for the period that ends then. */
export interface StockPoint {
  /** `exact`: of that period alone. `latest`: the last known by then. `running`: the sum of everything before. */
  readonly kind: "exact" | "latest" | "running";
  readonly ref: FigureRef;
  /** Months after the last whole quarter, whose flows are still to be added. */
  readonly months: readonly FigureRef[];
  /** The month after the moment; a latest value that ends before it is carried forward. */
  readonly moment: number;
  /** What the point counts for in the term: 1, or one half each of two. */
  readonly weight: number;
}

/** Where the value of a term over a span comes from. */
export type TermPlan =
  | { readonly kind: "flow"; readonly refs: readonly FigureRef[]; readonly scale: number }
  | { readonly kind: "stock"; readonly points: readonly StockPoint[] };

export interface TermContext {
  readonly plan: FigurePlan;
  /** Approved and aired stocks of cases were fixed then and are read, not summed. */
  readonly frozen: boolean;
  /** 1 = January. */
  readonly reportingYearStart: number;
}

/** Names the stored figures of one term over a span that is aligned to its grain. */
export function planTerm(term: MetricTerm, breakdown: string | null, span: Span, context: TermContext): TermPlan {
  const { source } = term;
  const key = source.breakdown === null ? "" : (breakdown ?? "");
  if (source.kind !== "stock") {
    const refs = storedParts(reportedSpan(source, span, context.reportingYearStart), source.grain).map((part) =>
      context.plan.figure({ measure: source.code, breakdown: key, months: part.to - part.from, running: false, closing: false }, part.from),
    );
    // The sum over any length of time, brought to a year.
    return { kind: "flow", refs, scale: term.fn === "annualise" ? 12 / (span.to - span.from) : 1 };
  }
  const at = (moment: number, weight = 1): StockPoint => stockPoint(term, key, moment, weight, context);
  switch (term.fn) {
    case "opening":
      return { kind: "stock", points: [at(span.from)] };
    case "prior_year_end":
      return { kind: "stock", points: [at(startOfReportingYear(span.to - 1, context.reportingYearStart))] };
    case "avg_stock":
      return { kind: "stock", points: [at(span.from, 0.5), at(span.to, 0.5)] };
    default:
      return { kind: "stock", points: [at(span.to)] };
  }
}

/** The months in which what stands in a flow was reported: since the beginning of the year for members that add up from there. */
export function reportedSpan({ kind, overPeriods }: MetricTerm["source"], span: Span, reportingYearStart: number): Span {
  return kind === "count_distinct" && overPeriods === "last" ? toDate(span, reportingYearStart) : span;
}

/** A stock at the end of the month before `moment`. */
function stockPoint({ source }: MetricTerm, breakdown: string, moment: number, weight: number, { plan, frozen }: TermContext): StockPoint {
  const figure = (months: number, start: number, back: number, flags: { running?: boolean; closing?: boolean } = {}): FigureRef =>
    plan.figure({ measure: source.code, breakdown, months, running: flags.running ?? false, closing: flags.closing ?? false }, start, back);
  const isCase = isCounted(source);
  if (isCase && !frozen) {
    const quarter = Math.floor(moment / 3) * 3;
    const months = Array.from({ length: moment - quarter }, (_, month) => figure(1, quarter + month, 0));
    return { kind: "running", ref: figure(3, quarter - 3, 0, { running: true }), months, moment, weight };
  }
  const grain = MONTHS_OF_GRAIN[source.grain];
  const closing = isCase;
  if (source.grain !== "year" && moment % grain === 0) {
    const months = moment % 3 === 0 ? 3 : 1;
    return { kind: "exact", ref: figure(months, moment - months, 0, { closing }), months: [], moment, weight };
  }
  const last = Math.floor(moment / grain) * grain - grain;
  return { kind: "latest", ref: figure(grain, last, CARRIED[source.grain], { closing }), months: [], moment, weight };
}
