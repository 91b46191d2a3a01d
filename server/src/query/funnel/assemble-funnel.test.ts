import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../statistics/wilson.ts";
import { NOT_REPORTED, metricOf, ratioOf, regionOf } from "../testkit/made-up.ts";
import type { Measurement } from "../compare/measurement.ts";
import { assembleFunnel } from "./assemble-funnel.ts";
import type { FunnelAdjustment } from "./funnel-answer.ts";

const LINE = regionOf(-1);
const period = { start: "2026-01-01", months: 3 };

function assemble(code: string, units: readonly Measurement[], line: number | null, adjustment: FunnelAdjustment = "none") {
  const metric = metricOf(code);
  const { chance } = metric.definition;
  if (chance === null || chance.kind === "counts") throw new Error(`${code} has no funnel.`);
  const plan = { metric, chance, period, members: units.map((_, at) => regionOf(at)) };
  return assembleFunnel(plan, units, { region: LINE, value: line }, { adjustment, points: 60, smallNumberLimit: 10 });
}

describe("assembleFunnel", () => {
  it("shows small numbers and gaps without judging them, and counts neither among those that chance may put outside", () => {
    const rate = metricOf("SS02");
    const found = assemble("SS02", [ratioOf(rate, 9, 9), NOT_REPORTED, ratioOf(rate, 30, 100), ratioOf(rate, 10, 100)], 10);
    expect(found.units.map(({ notJudged }) => notJudged)).toEqual(["n_below_limit", "missing", null, null]);
    expect(found.units.map(({ judgement }) => judgement)).toEqual([null, null, { side: "above", level: 0.998, band: "worse" }, { side: "within", level: null, band: "similar" }]);
    expect(found.levels.map(({ expected, outside }) => [expected, outside])).toEqual([[expect.closeTo(0.1, 12), 1], [expect.closeTo(0.004, 12), 1]]);
  });

  it.each(["multiplicative", "additive"] as const)("never draws %s limits within those of chance alone, however near the line is to an end", (adjustment) => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 99.5, noNaN: true }), fc.array(fc.tuple(fc.integer({ min: 10, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 3, maxLength: 12 }), (line, shares) => {
        const rate = metricOf("SS02");
        const { curve, overDispersion } = assemble("SS02", shares.map(([size, share]) => ratioOf(rate, Math.round(size * share), size)), line, adjustment);
        fc.pre(overDispersion?.significant === true);
        const both = curve.limits.flatMap((limits, at) => (limits === null ? [] : [{ limits, adjusted: curve.adjusted[at] }]));
        expect(both).not.toEqual([]);
        for (const { limits, adjusted } of both) {
          for (const lower of ["lower95", "lower998"] as const) expect(adjusted?.[lower]).toBeLessThanOrEqual(limits[lower]);
          for (const upper of ["upper95", "upper998"] as const) expect(adjusted?.[upper]).toBeGreaterThanOrEqual(limits[upper]);
        }
      }),
    );
  });

  it("takes nothing in where chance explains the differences, however large they look near 100 %", () => {
    const rate = metricOf("XF05");
    const towns = [[100, 100], [114, 114], [121, 121], [131, 132], [139, 139], [146, 146], [153, 154], [161, 164], [170, 170]].map(([x = 0, n = 1]) => ratioOf(rate, x, n));
    const { overDispersion, units, curve } = assemble("XF05", towns, 99.4, "additive");
    expect(overDispersion).toMatchObject({ significant: false });
    expect(overDispersion?.phi).toBeGreaterThan(1 + 2 * Math.sqrt(2 / 9));
    expect(units.map(({ adjusted, adjustedJudgement }) => adjusted ?? adjustedJudgement)).toEqual(towns.map(() => null));
    expect(curve.adjusted).toEqual([]);
  });

  it("takes in what chance does not explain", () => {
    const rate = metricOf("XF05");
    const towns = [[20, 80], [30, 80], [40, 80], [50, 80], [60, 80]].map(([x = 0, n = 1]) => ratioOf(rate, x, n));
    const { overDispersion, units } = assemble("XF05", towns, 50, "additive");
    expect(overDispersion).toMatchObject({ significant: true });
    expect(units.map(({ judgement, adjustedJudgement }) => [judgement?.side, adjustedJudgement?.side])).toEqual([["below", "within"], ["below", "within"], ["within", "within"], ["above", "within"], ["above", "within"]]);
  });

  it("gives each value its own interval beside the limits of its size", () => {
    const rate = metricOf("SS02");
    const [unit, gap] = assemble("SS02", [ratioOf(rate, 30, 100), NOT_REPORTED], 10).units;
    const own = wilsonInterval(30, 100, 0.95);
    expect([unit?.lower, unit?.upper]).toEqual([(own?.lower ?? 0) * 100, (own?.upper ?? 0) * 100]);
    expect([gap?.lower, gap?.upper]).toEqual([null, null]);
  });

  it("has no funnel without a line, and says so", () => {
    const found = assemble("SS02", [ratioOf(metricOf("SS02"), 3, 30)], null);
    expect(found.units[0]).toMatchObject({ limits: null, judgement: null, notJudged: "no_reference" });
    expect(found.curve.sizes).toEqual([]);
  });

  it("draws a yearly rate's limits by the events of the quarter", () => {
    const suits = metricOf("SS05");
    // Expected in the quarter: 2 per 10,000 and year × 500,000 ÷ 4 = 25 suits.
    const quarter = assemble("SS05", [ratioOf(suits, 100, 500_000)], 2).units[0];
    expect(quarter?.limits?.upper95).toBeCloseTo((2 * 36.9049) / 25, 3);
  });

  const counts = fc.array(fc.integer({ min: 1, max: 400 }).chain((n) => fc.nat(n).map((x) => [x, n] as const)), { minLength: 1, maxLength: 20 });

  it("puts a share outside exactly where its own Wilson interval leaves the line out", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 99 }), (drawn, line) => {
        const rate = metricOf("XF05");
        const { units } = assemble("XF05", drawn.map(([x, n]) => ratioOf(rate, x, n)), line);
        units.forEach(({ judgement }, at) => {
          const [x = 0, n = 1] = drawn[at] ?? [];
          const wilson = wilsonInterval(x, n);
          const [lower, upper] = [100 * (wilson?.lower ?? 0), 100 * (wilson?.upper ?? 1)];
          // On the very edge rounding decides.
          const edge = Math.min(Math.abs(line - lower), Math.abs(line - upper)) <= 1e-6;
          expect(judgement === null || edge || (judgement.side !== "within") === (line < lower || line > upper)).toBe(true);
        });
      }),
    );
  });

  it("brackets the line, narrows with size, widens when adjusted, and permutes with the units", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 99 }), fc.constantFrom("XF05", "LS02"), fc.constantFrom<FunnelAdjustment>("multiplicative", "additive"), (drawn, line, code, adjustment) => {
        const metric = metricOf(code);
        const units = drawn.map(([x, n]) => ratioOf(metric, x, n));
        const found = assemble(code, units, line, adjustment);
        let before = Infinity;
        for (const limits of found.curve.limits) {
          if (limits === null) continue;
          expect(limits.lower998 <= limits.lower95 && limits.lower95 <= line && line <= limits.upper95 && limits.upper95 <= limits.upper998).toBe(true);
          expect(limits.upper95 - limits.lower95).toBeLessThanOrEqual(before + 1e-9);
          before = limits.upper95 - limits.lower95;
        }
        expect(found.curve.sizes.length).toBeLessThanOrEqual(60);
        const turned = assemble(code, units.toReversed(), line, adjustment);
        expect(turned.units.toReversed().map(({ judgement, limits }) => ({ judgement, limits }))).toEqual(found.units.map(({ judgement, limits }) => ({ judgement, limits })));
      }),
      { numRuns: 15 },
    );
  });
});

it("has no model of chance for a count without a base, nor for a sum of days", () => {
  expect(metricOf("XF01").definition.chance).toBeNull();
  expect(metricOf("XF09").definition.chance).toBeNull();
  expect(metricOf("LS02").definition.chance).toEqual({ kind: "events", annualised: false, stock: true });
});
