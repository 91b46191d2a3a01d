import type { Random } from "../random/seeded-random.ts";
import { sampleQuantile } from "../sample-quantile.ts";
import { aggregate } from "./aggregate.ts";
import { compositeStages } from "./composite-index.ts";
import type { CompositeDesign, CompositeMethod } from "./composite-index.ts";
import { placesByScore } from "./places-by-score.ts";
import type { WeightNode } from "./weight-tree.ts";

export interface Perturbation {
  /** The methods that could as well have been chosen; each draw takes one, all equally likely. */
  readonly methods: readonly CompositeMethod[];
  /** Each weight is multiplied by an even draw between 1 − this and 1 + this, from 0 to 1. */
  readonly weightNoise: number;
  readonly draws: number;
  readonly random: Random;
}

/** The places a unit took: the 5th and 95th percentile, outwards to whole places, 1 being highest, and the median. */
export interface RankRange {
  readonly best: number;
  readonly median: number;
  readonly worst: number;
}

/**
 * How far each unit's place moves when weights and methods move, by Monte Carlo. Null for a unit that no draw scored.
 *
 * Source: M. Saisana, A. Saltelli, S. Tarantola, Uncertainty and sensitivity analysis techniques as tools for the quality
 * assessment of composite indicators, Journal of the Royal Statistical Society A 168 (2005) 307–323; COINr, get_sensitivity.
 */
export function rankStability(design: CompositeDesign, { methods, weightNoise, draws, random }: Perturbation): (RankRange | null)[] {
  const prepared = methods.map((method) => ({ mean: method.mean, stages: compositeStages(design, method) }));
  const places: number[][] = design.groups.map(() => []);
  for (let draw = 0; draw < draws; draw++) {
    const method = prepared[Math.floor(random() * prepared.length)];
    if (method === undefined) break;
    const tree = perturbed(design.tree, weightNoise, random);
    const index = design.groups.map((_, unit) => aggregate(tree, (code) => method.stages.get(code)?.normalised[unit] ?? null, method.mean).get(tree.code) ?? null);
    placesByScore(index).forEach((place, unit) => {
      if (place !== null) places[unit]?.push(place);
    });
  }
  return places.map(rangeOf);
}

function perturbed(node: WeightNode, noise: number, random: Random): WeightNode {
  const weight = node.weight * (1 + noise * (2 * random() - 1));
  return { code: node.code, weight, children: node.children.map((child) => perturbed(child, noise, random)) };
}

function rangeOf(places: readonly number[]): RankRange | null {
  const [best, median, worst] = [sampleQuantile(places, 0.05), sampleQuantile(places, 0.5), sampleQuantile(places, 0.95)];
  if (best === null || median === null || worst === null) return null;
  return { best: Math.floor(best), median, worst: Math.ceil(worst) };
}
