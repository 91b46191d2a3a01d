import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kitagawa } from "./kitagawa.ts";
import { relativeResidue } from "./settle.ts";

const ratio = fc.integer({ min: 0, max: 5000 }).chain((denominator) => fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }));
const partsList = fc.array(fc.record({ before: ratio, after: ratio }), { minLength: 1, maxLength: 30 });

describe("kitagawa", () => {
  it("tells better parts from work that moved to better parts", () => {
    // 50 % and 80 % stay as they are; the better part grows from a half to three quarters: 65 → 72.5 %.
    const found = kitagawa([
      { before: { numerator: 50, denominator: 100 }, after: { numerator: 25, denominator: 50 } },
      { before: { numerator: 80, denominator: 100 }, after: { numerator: 120, denominator: 150 } },
    ]);
    expect(found?.change).toBeCloseTo(0.075, 12);
    expect(found?.effects.map(({ rate }) => rate)).toEqual([0, 0]);
    // −0.25 × (0.5 − 0.6875) and 0.25 × (0.8 − 0.6875): both raise the rate.
    expect(found?.effects.map(({ mix }) => mix)).toEqual([expect.closeTo(0.046875, 12), expect.closeTo(0.028125, 12)]);
  });

  it("gives the household headship of the United States, 1970 and 1985, as the manual prints it", () => {
    // P. Das Gupta (1993), example 5.1: age structure 1.2269, rates 1.7403.
    const size = [[12.9, 10.9, 9.5, 8, 7.8, 8.4, 8.6, 7.8, 7, 5.9, 4.7, 3.6, 4.9], [10.1, 11.2, 11.6, 10.9, 9.4, 7.7, 6.3, 6, 6.3, 5.9, 5.1, 4, 5.5]];
    const rate = [[1.9, 25.8, 45.7, 49.6, 51.2, 51.6, 51.8, 54.9, 58.7, 60.4, 62.8, 66.6, 66.8], [2.2, 24.3, 45.8, 52.5, 56.1, 55.6, 56, 57.4, 57.2, 61.2, 63.9, 68.6, 72.2]];
    const at = (period: number, age: number) => ({ numerator: (size[period]?.[age] ?? 0) * (rate[period]?.[age] ?? 0), denominator: size[period]?.[age] ?? 0 });
    const found = kitagawa(Array.from({ length: 13 }, (_, age) => ({ before: at(0, age), after: at(1, age) })));
    expect(found?.effects.reduce((sum, effect) => sum + effect.mix, 0)).toBeCloseTo(1.2269, 4);
    expect(found?.effects.reduce((sum, effect) => sum + effect.rate, 0)).toBeCloseTo(1.7403, 4);
  });

  it("finds nothing where nothing changed but the size", () => {
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1 }), fc.integer({ min: 1, max: 1000 }), (parts, times) => {
        const found = kitagawa(parts.map(({ numerator, denominator }) => ({ before: { numerator, denominator }, after: { numerator: numerator * times, denominator: denominator * times } })));
        found?.effects.forEach(({ rate, mix }) => expect([rate, mix]).toEqual([expect.closeTo(0, 12), expect.closeTo(0, 12)]));
      }),
    );
  });

  it("counts a part that comes or goes as mix", () => {
    const found = kitagawa([
      { before: { numerator: 5, denominator: 10 }, after: { numerator: 5, denominator: 10 } },
      { before: { numerator: 0, denominator: 0 }, after: { numerator: 9, denominator: 10 } },
    ]);
    expect(found?.effects.map(({ rate }) => rate)).toEqual([0, 0]);
  });

  it("has nothing to decompose without a denominator", () => {
    const nothing = { numerator: 0, denominator: 0 };
    expect(kitagawa([])).toBeNull();
    expect(kitagawa([{ before: nothing, after: { numerator: 1, denominator: 2 } }])).toBeNull();
    expect(kitagawa([{ before: { numerator: 1, denominator: 2 }, after: { numerator: 1, denominator: 0 } }])).toBeNull();
  });

  it("sums exactly to the change", () => {
    fc.assert(
      fc.property(partsList, (parts) => {
        const found = kitagawa(parts);
        const effects = found?.effects.flatMap(({ rate, mix }) => [rate, mix]) ?? [];
        expect(relativeResidue(effects, found?.change ?? 0)).toBeLessThan(1e-12);
        expect(effects.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(found?.change ?? 0, 12);
      }),
    );
  });

  it("turns its sign with the periods, and follows the order of the parts", () => {
    fc.assert(
      fc.property(partsList, (parts) => {
        const [forth, back] = [kitagawa(parts), kitagawa(parts.map(({ before, after }) => ({ before: after, after: before })))];
        forth?.effects.forEach((effect, at) => {
          expect(effect.rate).toBeCloseTo(-(back?.effects[at]?.rate ?? 0), 12);
          expect(effect.mix).toBeCloseTo(-(back?.effects[at]?.mix ?? 0), 12);
        });
        const reversed = kitagawa(parts.toReversed());
        forth?.effects.forEach((effect, at) => expect(effect.rate).toBeCloseTo(reversed?.effects.at(-1 - at)?.rate ?? 0, 12));
      }),
    );
  });
});
