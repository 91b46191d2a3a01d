import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import { FigurePlan } from "./figure-plan.ts";
import { planReports, planSlots } from "./plan-slots.ts";
import type { Slot } from "./plan-slots.ts";
import type { TermContext } from "./plan-terms.ts";
import type { Span } from "./span.ts";

/**
 * The figures of single units and single reporting periods, for the few places where a stored sum is incomplete and
 * several inputs have to come from the same units. They are named while the sums are looked at, and read in one query.
 */
export class Refinement {
  readonly plan = new FigurePlan();
  /** Whether units stand with a whole slot or not at all: approved and aired figures have no months of their own. */
  readonly whole: boolean;
  readonly #context: TermContext;
  readonly #slots = new Map<string, readonly Slot[]>();
  readonly #metrics = new Set<SelectedMetric>();

  constructor(context: Omit<TermContext, "plan">, whole: boolean = context.frozen) {
    this.whole = whole;
    this.#context = { ...context, plan: this.plan };
  }

  /** The metrics that take figures of single units. */
  get metrics(): ReadonlySet<SelectedMetric> {
    return this.#metrics;
  }

  /** The reporting periods of a slot. */
  slots(metric: SelectedMetric, span: Span): readonly Slot[] {
    const key = `${metric.ref} ${span.from} ${span.to}`;
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slots = (this.whole ? planSlots : planReports)(metric.definition, metric.breakdown, span, this.#context);
    this.#slots.set(key, slots);
    this.#metrics.add(metric);
    return slots;
  }

  place(unit: Region): number {
    return this.plan.place(unit);
  }
}
