import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceFrom, type Characteristic } from "./distance-from.ts";

describe("distanceFrom", () => {
  it("weighs groups alike, however many characteristics each has", () => {
    // Both columns: mean 2, standard deviation 1. From the first unit: differences of 1 and 2.
    const size: Characteristic = { group: "size", values: [1, 2, 3] };
    const flat: Characteristic = { group: "mix", values: [1, 1, 4] };
    // The second column: mean 2, deviation √3; differences 0 and 3 ÷ √3.
    const found = distanceFrom(0, [size, flat, { ...flat }]);
    expect(found.map(({ distance }) => distance)).toEqual([0, expect.closeTo(Math.sqrt(1 / 2), 12), expect.closeTo(Math.sqrt((4 + 3) / 2), 12)]);
    expect(found[2]?.differences).toEqual([2, expect.closeTo(Math.sqrt(3), 12), expect.closeTo(Math.sqrt(3), 12)]);
  });

  it("leaves out what the unit lacks or nobody differs in, and units that lack a whole group", () => {
    const found = distanceFrom(0, [
      { group: "a", values: [1, 2, null] },
      { group: "b", values: [null, 5, 6] },
      { group: "c", values: [7, 7, 7] },
    ]);
    expect(found[1]).toEqual({ distance: expect.closeTo(Math.SQRT2, 12), differences: [expect.closeTo(Math.SQRT2, 12), null, null] });
    expect(found[2]).toEqual({ distance: null, differences: [null, null, null] });
    expect(distanceFrom(0, [{ group: "c", values: [7, 7] }])[1]?.distance).toBeNull();
  });

  const column = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 4 });
  const columns = fc.array(fc.record({ group: fc.constantFrom("a", "b"), values: column }), { minLength: 1, maxLength: 5 });

  it("is symmetric, 0 from itself, obeys the triangle, and does not depend on units of measurement", () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -50, max: 50 }), (drawn, factor, shift) => {
        const from = [0, 1, 2].map((unit) => distanceFrom(unit, drawn).map(({ distance }) => distance));
        const at = (a: number, b: number): number => from[a]?.[b] ?? 0;
        expect(at(0, 0)).toBe(0);
        expect(at(0, 1)).toBeCloseTo(at(1, 0), 9);
        expect(at(0, 2)).toBeLessThanOrEqual(at(0, 1) + at(1, 2) + 1e-9);
        const rescaled = drawn.map(({ group, values }) => ({ group, values: values.map((value) => factor * value + shift) }));
        expect(distanceFrom(0, rescaled)[1]?.distance ?? 0).toBeCloseTo(at(0, 1), 6);
      }),
    );
  });
});
