import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_REPORTED, countOf, metricOf, ratioOf, regionOf } from "../testkit/made-up.ts";
import type { MeasuredPart } from "./change-explanation.ts";
import { comparableParts } from "./comparable-parts.ts";
import { shareOutChange } from "./share-out-change.ts";

const PERIODS = ["2025-01-01", "2025-04-01"].map((start) => ({ start, months: 3 }));
const rate = metricOf("XF05");
const part = (at: number, measurements: MeasuredPart["measurements"], own = false): MeasuredPart => ({ region: regionOf(at, own), key: null, path: [], measurements });

describe("shareOutChange", () => {
  it("tells a part's own rate from the mix, in percentage points", () => {
    // Both parts keep their rates; work moves from the better to the worse: all of it is mix.
    const parts: MeasuredPart[] = [
      part(0, [ratioOf(rate, 40, 50), ratioOf(rate, 16, 20)]),
      part(1, [ratioOf(rate, 10, 50), ratioOf(rate, 16, 80)]),
    ];
    const found = shareOutChange(rate, parts, 2);
    expect([found.kind, found.values, found.effect]).toEqual(["ratio", [50, 32], -18]);
    expect([found.ownRate, found.mix]).toEqual([0, -18]);
  });

  it("gives each part's difference of a sum", () => {
    const found = shareOutChange(metricOf("XF01"), [part(0, [countOf(5), countOf(9)]), part(1, [countOf(7), countOf(4)])], 2);
    expect([found.kind, found.effect, found.ownRate, found.parts.map(({ effect }) => effect)]).toEqual(["sum", 1, null, [4, -3]]);
  });

  const history = fc.integer({ min: 2, max: 5 }).chain((periods) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 300 }).chain((n) => fc.nat(n).map((x) => [x, n] as const)), { minLength: periods, maxLength: periods }), { minLength: 1, maxLength: 8 }),
  );

  it("sums to the change by parts, by steps and by kind of effect, and permutes with the parts", () => {
    fc.assert(
      fc.property(history, (drawn) => {
        const parts = drawn.map((ratios, at) => part(at, ratios.map(([x, n]) => ratioOf(rate, x, n))));
        const periods = drawn[0]?.length ?? 0;
        const found = shareOutChange(rate, parts, periods);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(found.parts.map(({ effect }) => effect))).toBeCloseTo(found.effect, 10);
        expect(found.mixes).toEqual([expect.closeTo(found.mix ?? Number.NaN, 10)]);
        expect((found.ownRate ?? 0) + (found.mix ?? 0)).toBeCloseTo(found.effect, 10);
        expect(sum(found.steps.map(({ effect }) => effect))).toBeCloseTo(found.effect, 10);
        for (const { steps, effect } of found.parts) expect(sum(steps.map((step) => step.effect))).toBeCloseTo(effect, 10);
        const turned = shareOutChange(rate, parts.toReversed(), periods).parts.toReversed();
        turned.forEach(({ ownRate, mix }, at) => {
          expect(ownRate).toBeCloseTo(found.parts[at]?.ownRate ?? Number.NaN, 10);
          expect(mix).toBeCloseTo(found.parts[at]?.mix ?? Number.NaN, 10);
        });
      }),
    );
  });
});

describe("comparableParts", () => {
  const there = part(0, [ratioOf(rate, 1, 2), ratioOf(rate, 0, 0)]);
  const going = part(1, [ratioOf(rate, 1, 2), NOT_REPORTED]);
  const silent = part(2, [NOT_REPORTED, NOT_REPORTED]);
  const leaf = part(3, [NOT_REPORTED, NOT_REPORTED], true);

  it("refuses a part that lacks data in one period, by name, period and reason", () => {
    expect(() => comparableParts([there, going], PERIODS, false)).toThrow("900002 (900002) in 2025Q2 (not_reported)");
  });

  it("leaves it out of both periods on request, and one that never had data anyway; a silent leaf is no part", () => {
    const found = comparableParts([there, going, silent, leaf], PERIODS, true);
    expect(found.parts).toEqual([there]);
    expect(found.leftOut.map(({ region, period }) => [region.code, period.start])).toEqual([["900002", "2025-04-01"], ["900003", "2025-01-01"], ["900003", "2025-04-01"]]);
    expect(comparableParts([there, silent], PERIODS, false).parts).toEqual([there]);
  });

  it("says so where nothing is left", () => {
    expect(() => comparableParts([silent], PERIODS, true)).toThrow("No part has data");
  });
});
