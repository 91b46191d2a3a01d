import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { wilsonInterval } from "../../statistics/wilson.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { FigurePlan } from "./figure-plan.ts";
import type { NoValue, PeriodPlan } from "./plan-period.ts";
import type { Evidence } from "./read-term.ts";
import type { Span } from "./span.ts";
import { standingSums } from "./standing-sums.ts";
import type { StandingSums, UnitEvidence } from "./standing-sums.ts";

/** A metric's value for a region and a span, observed or missing with its reason; never 0 for a gap. */
export interface MetricPoint {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly coverage: number | null;
  readonly missing: MissingReason | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly synthetic: boolean;
}

/** Which plan stands for a span; the same span always has the same plan. */
export type PeriodPlans = ReadonlyMap<string, PeriodPlan>;

export const spanKey = (span: Span): string => `${span.from}-${span.to}`;

function gap(missing: MissingReason, coverage: number | null = null): MetricPoint {
  return { value: null, numerator: null, denominator: null, n: null, coverage, missing, lower: null, upper: null, synthetic: false };
}

/** The level below which a metric has no values, by its measures and by its definition. */
function lowestLevel({ definition }: SelectedMetric) {
  return isBelow(definition.level, definition.metric.level) ? definition.metric.level : definition.level;
}

/** The values of one metric, computed when asked for and kept. */
export class MetricValues {
  readonly #metric: SelectedMetric;
  readonly #plans: PeriodPlans;
  readonly #tree: RegionTree;
  readonly #figurePlan: FigurePlan;
  readonly #evidence: Evidence;
  readonly #single: UnitEvidence;
  readonly #known = new Map<Region, Map<string, MetricPoint>>();

  constructor(metric: SelectedMetric, plans: PeriodPlans, tree: RegionTree, figurePlan: FigurePlan, evidence: Evidence, single: UnitEvidence) {
    this.#metric = metric;
    this.#plans = plans;
    this.#tree = tree;
    this.#figurePlan = figurePlan;
    this.#evidence = evidence;
    this.#single = single;
  }

  at(region: Region, span: Span): MetricPoint {
    const key = spanKey(span);
    let known = this.#known.get(region);
    if (known === undefined) this.#known.set(region, (known = new Map<string, MetricPoint>()));
    let point = known.get(key);
    if (point === undefined) known.set(key, (point = this.#compute(region, key)));
    return point;
  }

  /** One sentence on why the value is missing, where more is known than the reason. */
  sentence(region: Region, span: Span): string | null {
    const none = this.#noValue(region, spanKey(span));
    if (none !== null) return none.sentence;
    const { missing } = this.at(region, span);
    switch (missing) {
      case "zero_denominator":
        return "The denominator is zero; the numerator is given.";
      case "not_reported":
        return `No unit of ${region.nameEn} has reported all that ${this.#metric.definition.metric.code} takes for the period.`;
      case "not_approved":
        return `The period is not approved for ${region.nameEn}.`;
      case "not_aired":
        return `The period has not been aired for ${region.nameEn}.`;
      default:
        return null;
    }
  }

  #noValue(region: Region, key: string): NoValue | null {
    const plan = this.#plans.get(key);
    if (plan === undefined) throw new Error(`${this.#metric.ref} was not planned for the months ${key}.`);
    if (plan.kind === "none" && plan.reason === "not_applicable") return plan;
    const level = lowestLevel(this.#metric);
    if (isBelow(region.level, level)) {
      const sentence = `${this.#metric.definition.metric.code} is collected by ${level}: ask for the ${level} that holds ${region.nameEn}.`;
      return { kind: "none", reason: "not_collected_at_this_level", sentence };
    }
    return plan.kind === "none" ? plan : null;
  }

  #compute(region: Region, key: string): MetricPoint {
    const none = this.#noValue(region, key);
    if (none !== null) return gap(none.reason);
    const plan = this.#plans.get(key);
    const slots = plan?.kind === "slots" ? plan.slots : [];
    const places = this.#tree.places(region).map((place) => ({ region: place, number: this.#figurePlan.place(place) }));
    return this.#judge(standingSums(this.#metric, slots, places, this.#evidence, this.#single));
  }

  #judge({ sums, standing, expected, synthetic, reason }: StandingSums): MetricPoint {
    const { definition } = this.#metric;
    const coverage = expected > 0 ? Math.min(1, standing / expected) : standing > 0 ? 1 : null;
    if (standing === 0 && reason !== null) return gap(reason, coverage);
    const numerator = definition.numerator(sums);
    const denominator = definition.denominator?.(sums) ?? null;
    const n = definition.smallNTerm === null ? null : (sums[definition.smallNTerm] ?? null);
    if (denominator === 0) {
      return { ...gap("zero_denominator", coverage), numerator, denominator, n, synthetic };
    }
    const { factor } = definition.metric;
    // The factor first: one rounding fewer, and equal ratios still come out equal.
    const value = denominator === null ? numerator * factor : (numerator * factor) / denominator;
    const interval = definition.proportion && denominator !== null ? wilsonInterval(numerator, denominator) : null;
    return {
      value,
      numerator,
      denominator,
      n,
      coverage,
      missing: null,
      lower: interval === null ? null : interval.lower * factor,
      upper: interval === null ? null : interval.upper * factor,
      synthetic,
    };
  }
}
