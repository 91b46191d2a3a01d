import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kitagawa } from "./kitagawa.ts";
import { decomposeNestedParts } from "./nested-parts.ts";
import { relativeResidue } from "./settle.ts";

const of = (numerator: number, denominator: number) => ({ numerator, denominator });
const ratio = fc.integer({ min: 0, max: 900 }).chain((denominator) => fc.integer({ min: 0, max: denominator }).map((numerator) => of(numerator, denominator)));
const parts = fc.array(fc.record({ group: fc.constantFrom("嘉善", "海盐", "桐乡"), before: ratio, after: ratio }), { minLength: 1, maxLength: 12 });

describe("decomposeNestedParts", () => {
  it("tells a shift between groups from one within them", () => {
    const between = decomposeNestedParts([
      { group: "a", before: of(5, 10), after: of(10, 20) },
      { group: "b", before: of(9, 10), after: of(9, 10) },
    ]);
    expect(between).toMatchObject({ mixOfGroups: expect.closeTo(19 / 30 - 0.7, 12), mixWithinGroups: 0, rate: 0 });
    const within = decomposeNestedParts([
      { group: "a", before: of(5, 10), after: of(2, 4) },
      { group: "a", before: of(9, 10), after: of(14.4, 16) },
    ]);
    expect(within).toMatchObject({ mixOfGroups: 0, mixWithinGroups: expect.closeTo(0.12, 12), rate: expect.closeTo(0, 12) });
  });

  it("sums to the change, and with each part its own group is Kitagawa's", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const nested = decomposeNestedParts(list);
        expect(relativeResidue([nested?.mixOfGroups ?? 0, nested?.mixWithinGroups ?? 0, nested?.rate ?? 0], nested?.change ?? 0)).toBeLessThan(1e-12);
        const alone = decomposeNestedParts(list.map((part, at) => ({ ...part, group: String(at) })));
        expect(alone?.rate ?? 0).toBeCloseTo(kitagawa(list)?.effects.reduce((sum, { rate }) => sum + rate, 0) ?? 0, 10);
      }),
    );
  });

  it("has nothing to decompose without cases", () => {
    expect(decomposeNestedParts([{ group: "a", before: of(0, 0), after: of(1, 2) }])).toBeNull();
  });
});
