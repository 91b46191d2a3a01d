import type { MissingReason } from "@plumbline/schema/vocabulary/missing.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import { immatureSentence } from "./maturity.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { ComparePlan, PlannedSpan } from "./plan-compare.ts";
import type { NoValue, PeriodPlan } from "./plan-period.ts";
import type { MemberSets } from "./member-sets.ts";
import { reportedSpan } from "./plan-terms.ts";
import type { Place } from "./read-term.ts";
import { StandingSums } from "./metric-sums.ts";
import { noUnitOfToday } from "./no-unit-of-today.ts";
import type { MetricSums } from "./metric-sums.ts";

/** A metric's value for a region and a span, observed or missing with its reason; never 0 for a gap. */
export interface MetricPoint {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly coverage: number | null;
  readonly missing: MissingReason | null;
  readonly synthetic: boolean;
  /** Whether it may still change: its cases are not mature, or a figure of an earlier moment is carried forward. */
  readonly provisional: boolean;
}

function gap(missing: MissingReason, coverage: number | null = null): MetricPoint {
  return { value: null, numerator: null, denominator: null, n: null, coverage, missing, synthetic: false, provisional: false };
}

/** The level below which a metric has no values, by its measures and by its definition. */
export function lowestLevel({ definition }: SelectedMetric): RegionLevel {
  return isBelow(definition.level, definition.metric.level) ? definition.metric.level : definition.level;
}

/** The values of one metric, computed when asked for and kept. */
export class MetricValues {
  readonly #metric: SelectedMetric;
  readonly #plan: ComparePlan;
  readonly #periods: readonly PeriodPlan[];
  readonly #sums: MetricSums;
  readonly #known: (MetricPoint | undefined)[];
  /** A county stands in its own value and in its city's. */
  readonly #ofPlaces: (StandingSums | undefined)[];

  /** Members that were recounted; null for metrics without, and while they are only asked for. */
  readonly #members: MemberSets | null;

  constructor(metric: SelectedMetric, plan: ComparePlan, sums: MetricSums, members: MemberSets | null = null) {
    this.#metric = metric;
    this.#plan = plan;
    this.#periods = plan.metricPlans.get(metric) ?? [];
    this.#sums = sums;
    this.#members = members;
    this.#known = new Array<MetricPoint | undefined>(plan.places.size * plan.spans.length);
    this.#ofPlaces = new Array<StandingSums | undefined>(plan.figures.regions.length * plan.spans.length);
  }

  /** Asks for the members of every planned region and span to be counted anew. */
  askMembers(sets: MemberSets): void {
    const { memberTerms, terms } = this.#metric.definition;
    for (const region of this.#plan.places.keys()) {
      for (const span of this.#plan.spans) {
        if (this.#noValue(region, span) !== null) continue;
        const { places } = this.#standing(region, span);
        for (const at of memberTerms) {
          const source = terms[at]?.source;
          if (source !== undefined) sets.ask(this.#memberKey(region, span, at), source.code, places, reportedSpan(source, span, this.#plan.reportingYearStart));
        }
      }
    }
  }

  at(region: Region, span: PlannedSpan): MetricPoint {
    const planned = this.#plan.places.get(region);
    if (planned === undefined) throw new Error(`${region.code} was not planned for ${this.#metric.ref}.`);
    const index = planned.index * this.#plan.spans.length + span.index;
    return (this.#known[index] ??= this.#compute(region, span));
  }

  /** One sentence on why the value is missing, where more is known than the reason. */
  sentence(region: Region, span: PlannedSpan): string | null {
    const none = this.#noValue(region, span);
    if (none !== null) return none.sentence;
    const { missing } = this.at(region, span);
    switch (missing) {
      case "zero_denominator":
        return "The denominator is zero; the numerator is given.";
      case "not_reported":
        return `No unit of ${region.nameEn} has reported all that ${this.#metric.definition.metric.code} takes for the period.`;
      case "immature":
        return immatureSentence(this.#metric.definition, region, span, this.#plan.selection.basis);
      case "not_approved":
        return `The period is not approved for ${region.nameEn}.`;
      case "not_aired":
        return `The period has not been aired for ${region.nameEn}.`;
      default:
        return null;
    }
  }

  #noValue(region: Region, span: PlannedSpan): NoValue | null {
    const plan = this.#planOf(span);
    if (plan.kind === "none" && plan.reason === "not_applicable") return plan;
    const level = lowestLevel(this.#metric);
    if (isBelow(region.level, level)) {
      const sentence = `${this.#metric.definition.metric.code} is collected by ${level}: ask for the ${level} that holds ${region.nameEn}.`;
      return { kind: "none", reason: "not_collected_at_this_level", sentence };
    }
    if (isBelow("county", region.level) && this.#metric.definition.terms.some(({ source }) => source.source.kind === "score")) {
      return { kind: "none", reason: "not_applicable", sentence: `A county or a town is assessed: the scores of many do not make one of ${region.nameEn}.` };
    }
    if (plan.kind === "none") return plan;
    if (!this.#sums.hasBegun(span)) return { kind: "none", reason: "not_due_yet", sentence: "The period begins after the day on which the answer stands." };
    return this.#noUnit(region, span);
  }

  /** On today's units: why figures of the span are another unit's. */
  #noUnit(region: Region, span: PlannedSpan): NoValue | null {
    return this.#plan.today === null ? null : noUnitOfToday(this.#plan.today, this.#metric.definition, region, span);
  }

  #planOf(span: PlannedSpan): PeriodPlan {
    const plan = this.#periods[span.index];
    if (plan === undefined) throw new Error(`${this.#metric.ref} was not planned for the months from ${span.from} to ${span.to}.`);
    return plan;
  }

  #placesOf(region: Region): readonly Place[] {
    const planned = this.#plan.places.get(region);
    return (this.#metric.definition.alone ? planned?.self : planned?.places) ?? [];
  }

  #compute(region: Region, span: PlannedSpan): MetricPoint {
    const none = this.#noValue(region, span);
    if (none !== null) return gap(none.reason);
    const places = this.#placesOf(region);
    const immature = this.#metric.definition.maturityDays > 0 && places.some((place) => !this.#sums.isMature(place, span));
    return this.#judge(this.#recounted(this.#standing(region, span), region, span), immature);
  }

  /** The sums of all places of a region. */
  #standing(region: Region, span: PlannedSpan): StandingSums {
    const places = this.#placesOf(region);
    const [only] = places;
    if (places.length === 1 && only !== undefined) return this.#ofPlace(only, span);
    const total = new StandingSums(this.#metric.definition.terms.length);
    for (const place of places) total.add(this.#ofPlace(place, span));
    return total;
  }

  /** The sums with members counted once over all places and months, where they are. */
  #recounted(standing: StandingSums, region: Region, span: PlannedSpan): StandingSums {
    const members = this.#members;
    if (members === null) return standing;
    const total = new StandingSums(this.#metric.definition.terms.length);
    total.add(standing);
    for (const at of this.#metric.definition.memberTerms) total.sums[at] = members.count(this.#memberKey(region, span, at)) ?? 0;
    return total;
  }

  #memberKey(region: Region, span: PlannedSpan, term: number): string {
    return `${this.#metric.ref} ${region.code} ${span.index} ${term}`;
  }

  #ofPlace(place: Place, span: PlannedSpan): StandingSums {
    const plan = this.#planOf(span);
    const index = place.number * this.#plan.spans.length + span.index;
    return (this.#ofPlaces[index] ??= this.#sums.over(plan.kind === "slots" ? plan.slots : [], place));
  }

  #judge({ sums, standing, expected, synthetic, provisional: carried, reason }: StandingSums, immature: boolean): MetricPoint {
    const { definition } = this.#metric;
    const coverage = expected > 0 ? Math.min(1, standing / expected) : standing > 0 ? 1 : null;
    if (standing === 0 && reason !== null) return gap(reason, coverage);
    // Units that report nothing any more, and no other that does.
    if (expected === 0 && standing === 0 && definition.entered.length > 0) return gap("not_applicable");
    if (immature && definition.metric.beforeMaturity === "missing") return gap("immature", coverage);
    const undecided = definition.provisionalTerm !== null && (sums[definition.provisionalTerm] ?? 0) > 0;
    const provisional = carried || immature || undecided;
    const numerator = definition.numerator(sums);
    const denominator = definition.denominator?.(sums) ?? null;
    const counted = definition.smallN === "denominator" ? denominator : definition.smallN === null ? null : (sums[definition.smallN] ?? null);
    // A published score whose sample was not reported: its n is unknown, and not 0.
    const n = definition.alone && counted === 0 ? null : counted;
    if (denominator === 0) return { ...gap("zero_denominator", coverage), numerator, denominator, n, synthetic, provisional };
    const { factor } = definition.metric;
    // The factor first: one rounding fewer, and equal ratios still come out equal.
    const whole = denominator === null ? numerator * factor : (numerator * factor) / denominator;
    const { cap } = definition.metric;
    // Each county and quarter that stands may give as many points; the sum is capped, not its parts.
    const value = cap === null ? whole : Math.min(whole, cap * standing);
    return { value, numerator, denominator, n, coverage, missing: null, synthetic, provisional };
  }
}
