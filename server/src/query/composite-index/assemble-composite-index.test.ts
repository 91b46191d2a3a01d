import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompositeMethod } from "../../statistics/composite/composite-index.ts";
import type { Measurement } from "../compare/measurement.ts";
import { NOT_REPORTED, countOf, metricOf, ratioOf, regionOf } from "../testkit/made-up.ts";
import { assembleCompositeIndex } from "./assemble-composite-index.ts";
import type { CompositeIndexPlan } from "./plan-composite-index.ts";
import { INDEX } from "./weight-tree-of.ts";

const METRICS = ["XF05", "SS02", "TJ02"].map(metricOf);
const leaf = (code: string, weight: number) => ({ code, weight, children: [] });
const TREE = { code: INDEX, weight: 1, children: [{ code: "复议", weight: 3, children: [leaf("XF05", 1), leaf("SS02", 1)] }, leaf("TJ02", 1)] };
const METHOD: CompositeMethod = { imputation: "none", mostTreated: null, normaliser: "min_max", mean: "arithmetic" };

function planOf(count: number, more: Partial<CompositeIndexPlan> = {}): CompositeIndexPlan {
  return { metrics: METRICS, tree: TREE, period: { start: "2026-01-01", months: 3 }, method: METHOD, denominators: new Map(), scales: new Map(), stability: null, within: regionOf(-1), members: Array.from({ length: count }, (_, at) => regionOf(at)), ...more };
}

/** Three shares of 100 per region; null is a gap. */
function measure(units: readonly (readonly (number | null)[])[]): Measurement[][] {
  return METRICS.map((metric, at) => units.map((unit) => (unit[at] === null || unit[at] === undefined ? NOT_REPORTED : ratioOf(metric, unit[at], 100))));
}

describe("assembleCompositeIndex", () => {
  it("inverts what is better lower, weighs the tree up, and shows each metric's points", () => {
    const [best, worst] = assembleCompositeIndex(planOf(2), measure([[80, 10, 50], [40, 20, 90]]), new Map(), 10).rows;
    expect([best?.region.code, best?.score, worst?.score]).toEqual(["900001", 75, 25]);
    expect(best?.parts.map(({ contribution }) => contribution)).toEqual([37.5, 37.5, 0]);
    expect(best?.groups).toEqual([{ node: "复议", score: 100 }]);
  });

  it("moves the weight of a gap, of a small number and of what does not differ, and lists them", () => {
    const columns = measure([[80, null, 50], [40, 20, 50], [60, 30, 50]]);
    columns[0]?.splice(2, 1, ratioOf(metricOf("XF05"), 5, 5));
    const { rows } = assembleCompositeIndex(planOf(3), columns, new Map(), 10);
    const listed = Object.fromEntries(rows.map(({ region, parts }) => [region.code, parts.map(({ notScored }) => notScored)]));
    expect(listed).toEqual({ 900001: [null, "missing", "no_spread"], 900002: [null, null, "no_spread"], 900003: ["n_below_limit", null, "no_spread"] });
    expect(rows.find(({ region }) => String(region.code) === "900001")?.parts[0]).toMatchObject({ weight: 1, contribution: 100 });
  });

  it("takes no sum that lacks units for the least of all, and says so", () => {
    const lawyers = metricOf("LS01");
    const tree = { code: INDEX, weight: 1, children: [leaf("LS01", 1), leaf("XF05", 1)] };
    const counts = [40, 3, 20].map((value, at) => ({ ...countOf(value), coverage: at === 1 ? 0.5 : 1 }));
    const rates = [10, 30, 20].map((settled) => ({ ...ratioOf(metricOf("XF05"), settled, 100), coverage: 0.5 }));
    const { rows } = assembleCompositeIndex(planOf(3, { metrics: [lawyers, metricOf("XF05")], tree }), [counts, rates], new Map(), 10);
    expect(rows.map(({ region, score, parts }) => [region.code, score, parts.map(({ notScored }) => notScored)])).toEqual([
      ["900002", 100, ["incomplete", null]], ["900001", 50, [null, null]], ["900003", 25, [null, null]],
    ]);
  });

  it("says what was imputed", () => {
    const { rows, stages } = assembleCompositeIndex(planOf(3, { method: { ...METHOD, imputation: "group_mean" } }), measure([[80, 10, 1], [40, 20, 2], [null, 30, 3]]), new Map(), 10);
    expect(rows.find(({ region }) => String(region.code) === "900003")?.parts[0]).toMatchObject({ imputed: true, notScored: null, score: 50 });
    expect(stages[0]?.denominated.filter((value) => value === null)).toHaveLength(1);
  });

  const share = fc.option(fc.nat(100), { nil: null });
  const units = fc.array(fc.tuple(share, share, share), { minLength: 2, maxLength: 9 });
  const methods = fc.record<CompositeMethod>({ imputation: fc.constantFrom("none", "group_mean", "group_median"), mostTreated: fc.constantFrom(null, 2), normaliser: fc.constantFrom("min_max", "rank", "z_score"), mean: fc.constant("arithmetic") });

  it("sums to the score by contributions, to one by weights, and permutes with the regions", () => {
    fc.assert(
      fc.property(units, methods, (drawn, method) => {
        const plan = planOf(drawn.length, { method });
        const { rows } = assembleCompositeIndex(plan, measure(drawn), new Map(), 10);
        for (const { score, rank, parts } of rows) {
          expect(score === null).toBe(rank === null);
          if (score === null) continue;
          expect(parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(score, 9);
          expect(parts.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 9);
        }
        const turned = assembleCompositeIndex({ ...plan, members: plan.members.toReversed() }, measure(drawn.toReversed()), new Map(), 10).rows;
        const byCode = new Map(turned.map((row) => [row.region.code, row]));
        for (const { region, rank, score } of rows) {
          const other = byCode.get(region.code);
          expect(other?.rank).toBe(rank);
          // Sums of other order differ by rounding, and by the sign of zero.
          expect(other?.score ?? Number.NEGATIVE_INFINITY).toBeCloseTo(score ?? Number.NEGATIVE_INFINITY, 6);
        }
      }),
    );
  });

  it("keeps ranks where nothing moves, and is the same for the same seed", () => {
    const drawn = [[80, 10, 50], [40, 20, 90], [60, 30, 10]];
    const stability = (weightNoise: number) => assembleCompositeIndex(planOf(3, { stability: { draws: 100, seed: 5, weightNoise, methods: [METHOD] } }), measure(drawn), new Map(), 10).rows;
    for (const { rank, stability: range } of stability(0)) expect(range).toEqual({ best: rank, median: rank, worst: rank });
    expect(stability(0.5)).toEqual(stability(0.5));
  });
});
