/** A node of the weights: a metric where it has no children, otherwise a group. Weights count among siblings only. */
export interface WeightNode {
  readonly code: string;
  readonly weight: number;
  readonly children: readonly WeightNode[];
}

/** The metrics of a tree, from left to right. */
export function leavesOf(node: WeightNode): readonly WeightNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

/** Throws a RangeError that names the node where a weight is negative or no number, or a code stands twice. */
export function assertWeightTree(tree: WeightNode): void {
  const seen = new Set<string>();
  const visit = (node: WeightNode): void => {
    if (!(node.weight >= 0 && node.weight < Infinity)) throw new RangeError(`The weight of ${node.code} is ${node.weight}; it has to be 0 or more.`);
    if (seen.has(node.code)) throw new RangeError(`${node.code} stands in the tree of weights twice; each node has one place.`);
    seen.add(node.code);
    node.children.forEach(visit);
  };
  visit(tree);
}

/**
 * The share of each scored metric in the whole, summing to one: the weights along its branch, each among the siblings that
 * are scored or have a scored child. A metric without a score has no entry; without any score the map is empty. Source: weights
 * within dimensions and of dimensions, OECD & JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 */
export function effectiveWeights(tree: WeightNode, isScored: (code: string) => boolean): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const hasScore = (node: WeightNode): boolean => (node.children.length === 0 ? isScored(node.code) : node.children.some(carries));
  const carries = (node: WeightNode): boolean => node.weight > 0 && hasScore(node);
  const visit = (node: WeightNode, share: number): void => {
    if (node.children.length === 0) weights.set(node.code, share);
    const scored = node.children.filter(carries);
    const total = scored.reduce((sum, child) => sum + child.weight, 0);
    for (const child of scored) visit(child, (share * child.weight) / total);
  };
  if (hasScore(tree)) visit(tree, 1);
  return weights;
}
