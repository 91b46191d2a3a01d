import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import { aggregate } from "./aggregate.ts";
import { compositeIndex } from "./composite-index.ts";
import type { CompositeDesign, CompositeMethod } from "./composite-index.ts";
import { contributions } from "./contributions.ts";
import { rankStability } from "./rank-stability.ts";
import { assertWeightTree, effectiveWeights } from "./weight-tree.ts";
import type { WeightNode } from "./weight-tree.ts";

const leaf = (code: string, weight: number): WeightNode => ({ code, weight, children: [] });
const TREE: WeightNode = { code: "index", weight: 1, children: [{ code: "speed", weight: 3, children: [leaf("a", 1), leaf("b", 1)] }, { code: "quality", weight: 1, children: [leaf("c", 2)] }] };
const METHOD: CompositeMethod = { imputation: "none", mostTreated: null, normaliser: "min_max", mean: "arithmetic" };
const metric = (code: string, values: readonly (number | null)[]) => ({ code, better: "higher" as const, values, denominators: null, target: null, ends: null });
const design = (columns: Readonly<Record<string, readonly (number | null)[]>>, tree = TREE): CompositeDesign => ({
  metrics: Object.entries(columns).map(([code, values]) => metric(code, values)),
  tree,
  groups: (Object.values(columns)[0] ?? []).map(() => "county"),
});
const COLUMNS = { a: [0, 5, 10], b: [0, 10, 5], c: [10, 0, 5] };
const scores = fc.record({ a: fc.option(fc.integer({ min: 1, max: 100 }), { nil: null }), b: fc.option(fc.integer({ min: 1, max: 100 }), { nil: null }), c: fc.option(fc.integer({ min: 1, max: 100 }), { nil: null }) });
type Scores = Readonly<Record<string, number | null>>;
const of = (unit: Scores) => (code: string) => unit[code] ?? null;

describe("compositeIndex", () => {
  it("weighs up the tree and ranks", () => {
    const found = compositeIndex(design(COLUMNS), METHOD);
    expect(found.scores.map((nodes) => nodes.get("speed"))).toEqual([0, 75, 75]);
    expect(found.scores.map((nodes) => nodes.get("index"))).toEqual([25, 56.25, 68.75]);
    expect(found.ranks).toEqual([3, 2, 1]);
    expect([...(found.contributions[2] ?? [])]).toEqual([["a", 37.5], ["b", 18.75], ["c", 12.5]]);
  });

  it("moves the weight of what is missing to its siblings, and scores nobody by nothing", () => {
    const found = compositeIndex(design({ a: [0, null, 10, null], b: [0, 10, 5, null], c: [10, 0, 5, null] }), METHOD);
    expect(found.scores[1]?.get("speed")).toBe(100);
    expect([...(found.contributions[1] ?? [])]).toEqual([["b", 75], ["c", 0]]);
    expect(found.ranks[3]).toBeNull();
    expect(found.contributions[3]?.size).toBe(0);
  });

  it("does not score a metric that lacks the target of its normaliser", () => {
    const found = compositeIndex({ ...design(COLUMNS), metrics: [metric("a", COLUMNS.a), metric("b", COLUMNS.b), { ...metric("c", COLUMNS.c), target: 10 }] }, { ...METHOD, normaliser: "target" });
    expect(["a", "b", "c"].map((code) => found.stages.get(code)?.normalised.every((score) => score === null))).toEqual([true, true, false]);
  });

  it("takes the ends of the efficacy scale that are given, or the worst and the best of the units", () => {
    const found = compositeIndex({ ...design({ a: [0, 5, 10], b: [0, 5, 10], c: [0, 5, 10] }), metrics: [metric("a", [0, 5, 10]), { ...metric("b", [0, 5, 10]), better: "lower" }, { ...metric("c", [0, 5, 10]), ends: { worst: 5, best: 20 } }] }, { ...METHOD, normaliser: "efficacy" });
    expect(["a", "b", "c"].map((code) => found.stages.get(code)?.normalised)).toEqual([[60, 80, 100], [100, 80, 60], [60, 60, expect.closeTo(60 + 40 / 3, 12)]]);
  });

  it("names a leaf that is no metric, and a faulty tree", () => {
    expect(() => compositeIndex(design({ a: [1, 2], b: [1, 2] }), METHOD)).toThrow("names c");
    expect(() => assertWeightTree(leaf("a", -1))).toThrow("The weight of a is -1");
    expect(() => assertWeightTree({ code: "x", weight: 1, children: [leaf("a", 1), leaf("a", 1)] })).toThrow("a stands in the tree of weights twice");
  });

  it("ranks the same whatever unit a metric is measured in, and permutes with the units", () => {
    const columns = fc.integer({ min: 2, max: 12 }).chain((n) => {
      const one = fc.array(fc.integer({ min: 0, max: 64 }), { minLength: n, maxLength: n });
      return fc.record({ a: one, b: one, c: one });
    });
    fc.assert(
      fc.property(columns, (drawn) => {
        const found = compositeIndex(design(drawn), { ...METHOD, normaliser: "rank" });
        // Any rising map, by ranks alone.
        expect(compositeIndex(design({ ...drawn, a: drawn.a.map((value) => value ** 3 + 7) }), { ...METHOD, normaliser: "rank" }).ranks).toEqual(found.ranks);
        const turned = compositeIndex(design({ a: drawn.a.toReversed(), b: drawn.b.toReversed(), c: drawn.c.toReversed() }), { ...METHOD, normaliser: "rank" });
        expect(turned.ranks.toReversed()).toEqual(found.ranks);
      }),
    );
  });
});

describe("aggregate", () => {
  it("lets a geometric mean be pulled down by what is weak", () => {
    expect(aggregate(TREE, of({ a: 100, b: 25, c: 50 }), "geometric").get("index")).toBeCloseTo(50, 10);
    expect(aggregate(TREE, of({ a: 0, b: 90, c: 50 }), "geometric").get("index")).toBe(0);
    expect(aggregate(TREE, of({ a: -1, b: 90, c: 50 }), "geometric").get("speed")).toBeNull();
  });

  it("is the scores weighed by the effective weights, and between the least and the greatest", () => {
    fc.assert(
      fc.property(scores, (unit: Scores) => {
        const weights = effectiveWeights(TREE, (code) => of(unit)(code) !== null);
        const total = [...weights].reduce((sum, [code, weight]) => sum + weight * (of(unit)(code) ?? 0), 0);
        const index = aggregate(TREE, of(unit), "arithmetic").get("index") ?? 0;
        expect(index).toBeCloseTo(total, 10);
        const geometric = aggregate(TREE, of(unit), "geometric").get("index") ?? 0;
        expect(geometric).toBeLessThanOrEqual(index + 1e-9);
        expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(weights.size === 0 ? 0 : 1, 12);
      }),
    );
  });
});

describe("contributions", () => {
  it("sum to the score, by either mean", () => {
    fc.assert(
      fc.property(scores, fc.constantFrom("arithmetic" as const, "geometric" as const), (unit: Scores, mean) => {
        const parts = contributions(effectiveWeights(TREE, (code) => of(unit)(code) !== null), of(unit), mean);
        expect([...parts.values()].reduce((sum, part) => sum + part, 0)).toBeCloseTo(aggregate(TREE, of(unit), mean).get("index") ?? 0, 6);
      }),
    );
  });

  it("have no geometric parts where one zero leaves nothing", () => {
    expect(contributions(new Map([["a", 1]]), () => 0, "geometric").size).toBe(0);
  });
});

describe("rankStability", () => {
  const draw = (seed: number, weightNoise: number, methods = [METHOD]) => rankStability(design(COLUMNS), { methods, weightNoise, draws: 300, random: seededRandom(seed) });

  it("stands still where nothing moves", () => {
    expect(draw(1, 0)).toEqual([3, 2, 1].map((place) => ({ best: place, median: place, worst: place })));
  });

  it("moves close units with the weights, and is the same for the same seed", () => {
    const columns = { a: [0, 50, 52, 100], b: [0, 52, 50, 100], c: [0, 50, 50, 100] };
    const stability = (seed: number) => rankStability(design(columns), { methods: [METHOD], weightNoise: 0.25, draws: 300, random: seededRandom(seed) });
    expect(stability(4)).toEqual([{ best: 4, median: 4, worst: 4 }, expect.objectContaining({ best: 2, worst: 3 }), expect.objectContaining({ best: 2, worst: 3 }), { best: 1, median: 1, worst: 1 }]);
    expect(stability(4)).toEqual(stability(4));
  });

  it("takes every method into account, and gives an unscored unit no range", () => {
    const methods: CompositeMethod[] = [METHOD, { ...METHOD, normaliser: "rank", mean: "geometric" }];
    const ranges = rankStability(design({ a: [0, 1, 10, null], b: [0, 9, 10, null], c: [10, 9.5, 0, null] }), { methods, weightNoise: 0, draws: 100, random: seededRandom(2) });
    expect(ranges[1]).toEqual({ best: 1, median: expect.any(Number), worst: 2 });
    expect(ranges[3]).toBeNull();
  });

  it("keeps the median between the ends", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.double({ min: 0, max: 1, noNaN: true }), (seed, noise) => {
        for (const range of draw(seed, noise)) {
          expect(range?.best).toBeLessThanOrEqual(range?.median ?? 0);
          expect(range?.worst).toBeGreaterThanOrEqual(range?.median ?? 9);
        }
      }),
      { numRuns: 20 },
    );
  });
});
