import type { WeightNode } from "./weight-tree.ts";

/** How scores become one: `arithmetic` lets a strength make up for a weakness, `geometric` the less the weaker it is. */
export const MEANS = ["arithmetic", "geometric"] as const;
export type Mean = (typeof MEANS)[number];

/**
 * The score of every node of the tree for one unit: the weighted mean of its scored children. Null where no child with a
 * weight is scored, and for a geometric mean of a negative score (z-scores have none); a score of 0 makes it 0.
 *
 * Source: OECD and JRC, Handbook on constructing composite indicators (2008), step 6; COINr, a_amean and a_gmean.
 */
export function aggregate(tree: WeightNode, scoreOf: (code: string) => number | null, mean: Mean): ReadonlyMap<string, number | null> {
  const scores = new Map<string, number | null>();
  const visit = (node: WeightNode): number | null => {
    const score = node.children.length === 0 ? scoreOf(node.code) : weightedMean(node.children.map((child) => ({ weight: child.weight, score: visit(child) })), mean);
    scores.set(node.code, score);
    return score;
  };
  visit(tree);
  return scores;
}

function weightedMean(children: readonly { readonly weight: number; readonly score: number | null }[], mean: Mean): number | null {
  let weights = 0;
  let sum = 0;
  for (const { weight, score } of children) {
    if (score === null || weight === 0) continue;
    if (mean === "geometric" && score < 0) return null;
    weights += weight;
    sum += weight * (mean === "geometric" ? Math.log(score) : score);
  }
  if (weights === 0) return null;
  return mean === "geometric" ? Math.exp(sum / weights) : sum / weights;
}
