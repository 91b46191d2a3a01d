import { dasGupta } from "./das-gupta.ts";
import { ratesOf, wholeOf } from "./part-change.ts";
import type { PartChange, Ratio } from "./part-change.ts";
import { settle } from "./settle.ts";

/** A part (a town) within groups (its city, its county), the outermost first; every part of a whole lies in as many. */
export interface NestedPart extends PartChange {
  readonly path: readonly string[];
}

export interface NestedEffect {
  /** What the change of the part's own rate did to the whole's rate. */
  readonly rate: number;
  /** What the change of shares did: of the outermost group in the whole, of each group in the one around it, of the part in its own. */
  readonly mixes: readonly number[];
}

export interface NestedChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** One per part, in the order of the parts; they sum to the change. */
  readonly effects: readonly NestedEffect[];
}

/**
 * The change of Σ numerator ÷ Σ denominator where parts lie in groups: a part is the product of its groups' shares, its own
 * share and its rate, and each of these has its effect. A share's is told against the rate of what it is a share of, as in
 * Kitagawa's, whose effects these are without groups: among siblings the distances cancel, so that the sum stays. A group or part without cases
 * in one period is taken to have had its other inner shares and rate there, so that its coming or going is mix. Null where a
 * whole has no denominator or a part a numerator over none.
 *
 * Source: P. Das Gupta, Standardization and decomposition of rates: a user's manual, U.S. Bureau of the Census, Current
 * Population Reports P23-186 (1993), chapter 4, vector factors with R = Σ αβγ for one level of groups.
 */
export function decomposeNestedParts(parts: readonly NestedPart[]): NestedChange | null {
  const [before, after] = [wholeOf(parts, "before"), wholeOf(parts, "after")];
  if (before === null || after === null) return null;
  const lines = linesOf(parts);
  const raw = lines.map(effectsOf);
  const change = after.rate - before.rate;
  const settled = settle(raw.flat(), change, Math.max(before.rate, after.rate));
  let next = 0;
  const effects = raw.map(({ length }) => {
    const [rate = 0, ...mixes] = settled.slice(next, next + length);
    next += length;
    return { rate, mixes };
  });
  return { before: before.rate, after: after.rate, change, effects };
}

/** A node of the tree with the sums of everything below it. */
interface Node {
  before: Ratio;
  after: Ratio;
}

/** Per part the nodes from the whole down to the part itself. */
function linesOf(parts: readonly NestedPart[]): readonly (readonly Node[])[] {
  const nodes = new Map<string, Node>();
  const nodeAt = (path: readonly string[]): Node => {
    const key = JSON.stringify(path);
    const known = nodes.get(key) ?? { before: { numerator: 0, denominator: 0 }, after: { numerator: 0, denominator: 0 } };
    nodes.set(key, known);
    return known;
  };
  return parts.map((part) => {
    const groups = [[], ...part.path.map((_, at) => part.path.slice(0, at + 1))].map(nodeAt);
    for (const node of groups) {
      node.before = plus(node.before, part.before);
      node.after = plus(node.after, part.after);
    }
    return [...groups, part];
  });
}

function plus(sum: Ratio, more: Ratio): Ratio {
  return { numerator: sum.numerator + more.numerator, denominator: sum.denominator + more.denominator };
}

/** The effect of the part's rate, then those of the shares from the outermost in. */
function effectsOf(line: readonly Node[]): readonly number[] {
  const shares = line.slice(1).map((node, at) => shareChange(node, line[at] ?? node));
  const rates = line.map(rateChange);
  const effects = effectsOfProduct([...shares, rates.at(-1) ?? NOTHING]);
  const mixes = shares.map((share, at) => {
    const againstParent = effectsOfProduct([...shares.slice(0, at), share, rates[at] ?? NOTHING])[at] ?? 0;
    return (effects[at] ?? 0) - againstParent * meanProduct(shares.slice(at + 1));
  });
  return [effects.at(-1) ?? 0, ...mixes];
}

interface FactorNumbers {
  readonly before: number;
  readonly after: number;
}

const NOTHING: FactorNumbers = { before: 0, after: 0 };

function effectsOfProduct(factors: readonly FactorNumbers[]): readonly number[] {
  return dasGupta(factors, (values) => values.reduce((product, value) => product * value, 1))?.effects ?? [];
}

/** A node's share of its parent; in a period in which the parent has no cases, that of the other period. */
function shareChange(node: Node, parent: Node): FactorNumbers {
  const of = (period: keyof Node): number | null => (parent[period].denominator === 0 ? null : node[period].denominator / parent[period].denominator);
  const [before, after] = [of("before"), of("after")];
  return { before: before ?? after ?? 0, after: after ?? before ?? 0 };
}

function rateChange(node: Node): FactorNumbers {
  const [before, after] = ratesOf(node);
  return { before, after };
}

/** The part's share of a group, of both periods in the mean; all of a group's sum to one. */
function meanProduct(shares: readonly FactorNumbers[]): number {
  const product = (period: keyof FactorNumbers): number => shares.reduce((all, share) => all * share[period], 1);
  return (product("before") + product("after")) / 2;
}
