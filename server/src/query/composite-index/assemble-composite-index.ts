import { compositeIndex } from "../../statistics/composite/composite-index.ts";
import type { CompositeDesign } from "../../statistics/composite/composite-index.ts";
import { rankStability } from "../../statistics/composite/rank-stability.ts";
import { effectiveWeights } from "../../statistics/composite/weight-tree.ts";
import type { WeightNode } from "../../statistics/composite/weight-tree.ts";
import { seededRandom } from "../../statistics/random/seeded-random.ts";
import { isIncomplete } from "../compare/is-incomplete.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { CompositeIndexAnswer, CompositePart, CompositeRow, NotScored } from "./composite-answer.ts";
import type { CompositeIndexPlan } from "./plan-composite-index.ts";
import { measuredPeriod } from "./measured-period.ts";
import { INDEX } from "./weight-tree-of.ts";

/** By metric and region, in the plan's order. */
type Measurements = readonly (readonly Measurement[])[];
/** What metrics are divided by, by region. */
type Sizes = ReadonlyMap<Measure, readonly Measurement[]>;
type Assembled = Pick<CompositeIndexAnswer, "metrics" | "rows" | "stages">;

/** The index of every region with all its parts. */
export function assembleCompositeIndex(plan: CompositeIndexPlan, measurements: Measurements, sizes: Sizes, smallNumberLimit: number): Assembled {
  const { metrics, tree, method, members, stability, denominators } = plan;
  const design = designOf(plan, measurements, sizes, smallNumberLimit);
  const index = compositeIndex(design, method);
  const ranges = stability === null ? null : rankStability(design, { ...stability, random: seededRandom(stability.seed) });
  const held = new Map<number, number>();
  for (const rank of index.ranks) if (rank !== null) held.set(rank, (held.get(rank) ?? 0) + 1);
  const groups = groupsOf(tree);
  const rows = members.map((region, unit): CompositeRow & { readonly unit: number } => {
    const weights = effectiveWeights(tree, (code) => (index.stages.get(code)?.normalised[unit] ?? null) !== null);
    const rank = index.ranks[unit] ?? null;
    const scores = index.scores[unit];
    return {
      unit,
      region,
      score: scores?.get(INDEX) ?? null,
      rank,
      tied: rank !== null && (held.get(rank) ?? 0) > 1,
      groups: groups.map((node) => ({ node, score: scores?.get(node) ?? null })),
      parts: metrics.flatMap((metric, at): CompositePart[] => {
        const measurement = measurements[at]?.[unit];
        const stages = index.stages.get(metric.ref);
        if (measurement === undefined || stages === undefined) return [];
        const size = denominators.get(metric.ref);
        const denominator = size === undefined ? null : (sizes.get(size)?.[unit] ?? null);
        const [raw = null, imputed = null, treated = null, score = null] = [stages.denominated[unit], stages.imputed[unit], stages.treated[unit], stages.normalised[unit]];
        return [{
          metric,
          measurement,
          denominator,
          score,
          // Scored at a weight of 0, it takes part with nothing.
          weight: score === null ? null : (weights.get(metric.ref) ?? 0),
          contribution: index.contributions[unit]?.get(metric.ref) ?? (score === null || weights.has(metric.ref) ? null : 0),
          imputed: raw === null && imputed !== null,
          treated: treated !== imputed,
          notScored: score === null ? whyNotScored(metric, measurement, denominator, raw) : null,
        }];
      }),
      stability: ranges?.[unit] ?? null,
    };
  }).sort(byRank);
  const nominal = effectiveWeights(tree, () => true);
  const inOrder = (column: readonly (number | null)[] = []): (number | null)[] => rows.map(({ unit }) => column[unit] ?? null);
  return {
    metrics: metrics.map((metric) => ({ metric, weight: nominal.get(metric.ref) ?? 0, denominator: denominators.get(metric.ref) ?? null, period: measuredPeriod(metric, plan.period) })),
    rows: rows.map(({ unit: _unit, ...row }) => row),
    stages: metrics.map((metric, at) => {
      const stages = index.stages.get(metric.ref);
      return { metric, raw: inOrder(design.metrics[at]?.values), denominated: inOrder(stages?.denominated), imputed: inOrder(stages?.imputed), treated: inOrder(stages?.treated), normalised: inOrder(stages?.normalised) };
    }),
  };
}

/** Columns of values, without those too small to be ranked by and sums that lack units. */
function designOf({ metrics, tree, members, scales, denominators }: CompositeIndexPlan, measurements: Measurements, sizes: Sizes, smallNumberLimit: number): CompositeDesign {
  return {
    metrics: metrics.map((metric, at) => {
      const { ref, definition } = metric;
      const size = denominators.get(ref);
      return {
        code: ref,
        better: definition.metric.direction === "lower" ? "lower" : "higher",
        values: (measurements[at] ?? []).map((measured) => ((measured.n !== null && measured.n < smallNumberLimit) || isIncomplete(metric, measured) ? null : measured.value)),
        denominators: size === undefined ? null : (sizes.get(size) ?? []).map(({ value }) => value),
        target: definition.metric.target?.value ?? null,
        ends: scales.get(ref) ?? null,
      };
    }),
    tree,
    // One level inside one region: all are each other's peers.
    groups: members.map(() => "peers"),
  };
}

/** A value that stands and has no score lacks others that differ from it. */
function whyNotScored(metric: SelectedMetric, measurement: Measurement, denominator: Measurement | null, used: number | null): NotScored {
  if (measurement.value === null) return "missing";
  if (isIncomplete(metric, measurement)) return "incomplete";
  if (denominator !== null && (denominator.value ?? 0) === 0) return "no_denominator";
  return used === null ? "n_below_limit" : "no_spread";
}

/** The groups of a tree, from left to right, without the index itself. */
function groupsOf({ children }: WeightNode): string[] {
  return children.flatMap((child) => (child.children.length === 0 ? [] : [child.code, ...groupsOf(child)]));
}

function byRank(a: CompositeRow, b: CompositeRow): number {
  const [one, other] = [a.rank ?? Number.MAX_SAFE_INTEGER, b.rank ?? Number.MAX_SAFE_INTEGER];
  if (one !== other) return one - other;
  return a.region.code < b.region.code ? -1 : 1;
}
