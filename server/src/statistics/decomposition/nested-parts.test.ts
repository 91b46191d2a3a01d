import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kitagawa } from "./kitagawa.ts";
import { decomposeNestedParts } from "./nested-parts.ts";
import type { NestedChange } from "./nested-parts.ts";
import { relativeResidue } from "./settle.ts";

const of = (numerator: number, denominator: number) => ({ numerator, denominator });
const ratio = fc.integer({ min: 0, max: 900 }).chain((denominator) => fc.integer({ min: 0, max: denominator }).map((numerator) => of(numerator, denominator)));
const counties = fc.constantFrom("嘉善", "海盐", "桐乡");
const parts = fc.array(fc.record({ path: fc.tuple(fc.constantFrom("嘉兴", "湖州"), counties), before: ratio, after: ratio }), { minLength: 1, maxLength: 12 });

const sum = (values: readonly number[] = []) => values.reduce((total, value) => total + value, 0);
/** Over all parts: the effect of rates, then of each level's mix. */
const totals = (found: NestedChange | null) => [sum(found?.effects.map(({ rate }) => rate)), ...(found?.effects[0]?.mixes.map((_, level) => sum(found.effects.map(({ mixes }) => mixes[level] ?? 0))) ?? [])];

describe("decomposeNestedParts", () => {
  it("tells a shift between groups from one within them", () => {
    const between = decomposeNestedParts([
      { path: ["a"], before: of(5, 10), after: of(10, 20) },
      { path: ["b"], before: of(9, 10), after: of(9, 10) },
    ]);
    expect(totals(between)).toEqual([0, 19 / 30 - 0.7, 0].map((effect) => expect.closeTo(effect, 12)));
    const within = decomposeNestedParts([
      { path: ["a"], before: of(5, 10), after: of(2, 4) },
      { path: ["a"], before: of(9, 10), after: of(14.4, 16) },
    ]);
    expect(totals(within)).toEqual([0, 0, 0.12].map((effect) => expect.closeTo(effect, 12)));
  });

  it("has the effects of a product of three that were worked out by hand", () => {
    // Towns of 40, 10, 30 and 20 in 100 become 60, 30, 30 and 30 in 150: counties from 0.5 and 0.5 to 0.6 and 0.4, towns from 0.8, 0.2,
    // 0.6 and 0.4 to 2/3, 1/3, 0.5 and 0.5, rates from 0.5, 0.1, 0.4 and 0.2 to 0.5, 0.3, 0.4 and 0.1. By Das Gupta's three factors,
    // effect of α = Δα · ((βγ + β'γ') / 3 + (βγ' + β'γ) / 6), and so on round.
    const found = decomposeNestedParts([
      { path: ["a"], before: of(20, 40), after: of(30, 60) },
      { path: ["a"], before: of(1, 10), after: of(9, 30) },
      { path: ["b"], before: of(12, 30), after: of(12, 30) },
      { path: ["b"], before: of(4, 20), after: of(3, 30) },
    ]);
    const three = (d: number, [b, c]: readonly [number, number], [b1, c1]: readonly [number, number]) => d * ((b * c + b1 * c1) / 3 + (b * c1 + b1 * c) / 6);
    const rows = [
      { a: [0.5, 0.6], b: [0.8, 2 / 3], c: [0.5, 0.5] }, { a: [0.5, 0.6], b: [0.2, 1 / 3], c: [0.1, 0.3] },
      { a: [0.5, 0.4], b: [0.6, 0.5], c: [0.4, 0.4] }, { a: [0.5, 0.4], b: [0.4, 0.5], c: [0.2, 0.1] },
    ] as const;
    const by = (of1: "a" | "b" | "c", other1: "a" | "b" | "c", other2: "a" | "b" | "c") => sum(rows.map((row) => three(row[of1][1] - row[of1][0], [row[other1][0], row[other2][0]], [row[other1][1], row[other2][1]])));
    expect(totals(found)).toEqual([by("c", "a", "b"), by("a", "b", "c"), by("b", "a", "c")].map((effect) => expect.closeTo(effect, 12)));
    expect(found?.change).toBeCloseTo(54 / 150 - 37 / 100, 12);
  });

  it("sums to the change over parts and levels, and without groups is Kitagawa's part by part", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const nested = decomposeNestedParts(list);
        expect(relativeResidue(nested?.effects.flatMap(({ rate, mixes }) => [rate, ...mixes]) ?? [], nested?.change ?? 0)).toBeLessThan(1e-12);
        const alone = decomposeNestedParts(list.map((part) => ({ ...part, path: [] })));
        const plain = kitagawa(list)?.effects.map(({ rate, mix }) => ({ rate: expect.closeTo(rate, 10), mixes: [expect.closeTo(mix, 10)] }));
        expect(alone?.effects).toEqual(plain);
      }),
    );
  });

  it("finds no shift within a group of one", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const found = decomposeNestedParts(list.map((part, at) => ({ ...part, path: [...part.path, String(at)] })));
        for (const { mixes } of found?.effects ?? []) expect(mixes.at(-1)).toBeCloseTo(0, 10);
      }),
    );
  });

  it("gives a group's shift no sign of its own where its rate is the whole's", () => {
    const found = decomposeNestedParts([
      { path: ["a"], before: of(2, 10), after: of(8, 40) },
      { path: ["b"], before: of(4, 20), after: of(2, 10) },
    ]);
    for (const { mixes } of found?.effects ?? []) expect(mixes).toEqual([expect.closeTo(0, 12), expect.closeTo(0, 12)]);
  });

  it("has nothing to decompose without cases", () => {
    expect(decomposeNestedParts([{ path: ["a"], before: of(0, 0), after: of(1, 2) }])).toBeNull();
  });
});
