import { aggregate } from "./aggregate.ts";
import type { Mean } from "./aggregate.ts";
import { contributions } from "./contributions.ts";
import { denominate } from "./denominate.ts";
import { impute } from "./impute.ts";
import type { Imputation } from "./impute.ts";
import { normalise } from "./normalise.ts";
import type { Normaliser } from "./normalise.ts";
import { placesByScore } from "./places-by-score.ts";
import { treatOutliers } from "./treat-outliers.ts";
import { assertWeightTree, effectiveWeights, leavesOf } from "./weight-tree.ts";
import type { WeightNode } from "./weight-tree.ts";

/** One entry per unit, in one order throughout. */
export type Column = readonly (number | null)[];

export interface CompositeMetric {
  readonly code: string;
  readonly better: "higher" | "lower";
  readonly values: Column;
  /** Null where the values are comparable as they are. */
  readonly denominators: Column | null;
  /** The target for the normaliser of that name, in the unit after denomination. */
  readonly target: number | null;
  /** The ends of the efficacy scale, in the unit after denomination; null for the worst and the best of the units. */
  readonly ends: { readonly worst: number; readonly best: number } | null;
}

/** What is compared and what counts how much. */
export interface CompositeDesign {
  readonly metrics: readonly CompositeMetric[];
  /** Its leaves are codes of metrics. */
  readonly tree: WeightNode;
  /** The peer group of each unit. */
  readonly groups: readonly string[];
}

/** How it is computed; each choice is open to dispute, which the rank's stability answers. */
export interface CompositeMethod {
  readonly imputation: Imputation;
  /** At most how many values of a metric are drawn in; null leaves outliers alone. */
  readonly mostTreated: number | null;
  readonly normaliser: Normaliser["kind"];
  readonly mean: Mean;
}

/** A metric's column after each step. */
export interface MetricStages {
  readonly denominated: Column;
  readonly imputed: Column;
  readonly treated: Column;
  /** Null where the metric is not scored, which moves its weight to its siblings. */
  readonly normalised: Column;
}

export interface CompositeIndex {
  readonly stages: ReadonlyMap<string, MetricStages>;
  /** Per unit the score of every node of the tree, the root's being the index. */
  readonly scores: readonly ReadonlyMap<string, number | null>[];
  /** Per unit its place by the index, 1 is highest; null where it is not scored. */
  readonly ranks: readonly (number | null)[];
  /** Per unit the points of its index that come from each scored metric. */
  readonly contributions: readonly ReadonlyMap<string, number>[];
}

/**
 * Computes an index with all its steps. Throws a RangeError where a leaf of the tree names no metric or the tree is faulty.
 *
 * Source: OECD and JRC, Handbook on constructing composite indicators (2008); W. Becker et al., COINr, Journal of Open Source
 * Software 7 (2022) 4567.
 */
export function compositeIndex(design: CompositeDesign, method: CompositeMethod): CompositeIndex {
  const stages = compositeStages(design, method);
  const units = design.groups.map((_, unit) => (code: string) => stages.get(code)?.normalised[unit] ?? null);
  const scores = units.map((scoreOf) => aggregate(design.tree, scoreOf, method.mean));
  return {
    stages,
    scores,
    ranks: placesByScore(scores.map((nodes) => nodes.get(design.tree.code) ?? null)),
    contributions: units.map((scoreOf) => contributions(effectiveWeights(design.tree, (code) => scoreOf(code) !== null), scoreOf, method.mean)),
  };
}

/** The columns of each metric of the tree up to its scores, which do not depend on weights. */
export function compositeStages({ metrics, tree, groups }: CompositeDesign, method: CompositeMethod): ReadonlyMap<string, MetricStages> {
  assertWeightTree(tree);
  const byCode = new Map(metrics.map((metric) => [metric.code, metric]));
  return new Map(
    leavesOf(tree).map(({ code }) => {
      const metric = byCode.get(code);
      if (metric === undefined) throw new RangeError(`The tree of weights names ${code}, which is none of the metrics given.`);
      return [code, stagesOf(metric, groups, method)];
    }),
  );
}

function stagesOf(metric: CompositeMetric, groups: readonly string[], method: CompositeMethod): MetricStages {
  const denominated = metric.denominators === null ? metric.values : denominate(metric.values, metric.denominators);
  const imputed = impute(denominated, groups, method.imputation);
  const treated = method.mostTreated === null ? imputed : treatOutliers(imputed, method.mostTreated).values;
  const normaliser = normaliserOf(metric, method.normaliser, treated);
  return { denominated, imputed, treated, normalised: normaliser === null ? treated.map(() => null) : normalise(treated, metric.better, normaliser, method.mean === "geometric" ? 1 : 0) };
}

/** Null where the metric lacks what the normaliser needs: then it is not scored. */
function normaliserOf({ target, ends, better }: CompositeMetric, kind: Normaliser["kind"], values: Column): Normaliser | null {
  switch (kind) {
    case "min_max":
    case "z_score":
    case "rank":
      return { kind };
    case "target":
      return target === null ? null : { kind, target };
    case "efficacy":
      return { kind, ...(ends ?? extremesOf(values, better)) };
  }
}

/** The worst and the best of the values. */
function extremesOf(values: Column, better: CompositeMetric["better"]): NonNullable<CompositeMetric["ends"]> {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return better === "higher" ? { worst: least, best: most } : { worst: most, best: least };
}
