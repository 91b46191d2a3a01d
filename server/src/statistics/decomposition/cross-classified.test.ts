import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decomposeCrossClassified } from "./cross-classified.ts";
import { kitagawa } from "./kitagawa.ts";
import { relativeResidue } from "./settle.ts";

/** Death rates by race and age, United States 1970 and 1985: P. Das Gupta (1993), example 5.3. */
const SIZE_85 = [3041, 11577, 27450, 32711, 35480, 27411, 19555, 19795, 15254, 8022, 2472, 707, 2692, 6473, 6841, 6547, 4352, 3034, 2540, 1749, 804, 236];
const SIZE_70 = [2968, 11484, 34614, 30992, 21983, 20314, 20928, 16897, 11339, 5720, 1315, 535, 2162, 6120, 4781, 3096, 2718, 2363, 1767, 1149, 448, 117];
const RATE_85 = [9.163, 0.462, 0.248, 0.929, 1.084, 1.81, 4.715, 12.187, 27.728, 64.068, 157.57, 17.208, 0.738, 0.328, 1.103, 2.045, 3.724, 8.052, 17.812, 34.128, 68.276, 125.161];
const RATE_70 = [18.469, 0.751, 0.391, 1.146, 1.287, 2.672, 6.636, 15.691, 34.723, 79.763, 176.837, 36.993, 1.352, 0.541, 2.04, 3.523, 6.746, 12.967, 24.471, 45.091, 74.902, 123.205];
const DEATHS = SIZE_70.map((size, at) => ({
  keys: [at < 11 ? "white" : "other", String(at % 11)],
  before: { numerator: size * (RATE_70[at] ?? 0), denominator: size },
  after: { numerator: (SIZE_85[at] ?? 0) * (RATE_85[at] ?? 0), denominator: SIZE_85[at] ?? 0 },
}));

const ratio = fc.integer({ min: 0, max: 900 }).chain((denominator) => fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }));
const table = (keys: readonly (readonly string[])[]) => fc.tuple(...keys.map((key) => fc.record({ keys: fc.constant(key), before: ratio, after: ratio })));
const CUBE = ["a", "b"].flatMap((x) => ["c", "d", "e"].flatMap((y) => ["f", "g"].map((z) => [x, y, z])));

describe("decomposeCrossClassified", () => {
  it("gives the published effects of age, race and rates", () => {
    const found = decomposeCrossClassified(DEATHS);
    expect(found?.before).toBeCloseTo(9.421833, 6);
    expect(found?.after).toBeCloseTo(8.735618, 6);
    expect(found?.rate).toBeCloseTo(-2.2277254, 7);
    expect(found?.mix).toEqual([expect.closeTo(0.0197749, 7), expect.closeTo(1.5217347, 7)]);
  });

  it("is Kitagawa's with one attribute", () => {
    const cells = DEATHS.map((cell, at) => ({ ...cell, keys: [String(at)] }));
    const [crossed, plain] = [decomposeCrossClassified(cells), kitagawa(cells)];
    expect(crossed?.mix[0]).toBeCloseTo(plain?.effects.reduce((sum, { mix }) => sum + mix, 0) ?? 0, 10);
  });

  it("sums to the change with empty cells too, and follows the order of the attributes", () => {
    fc.assert(
      fc.property(table(CUBE), (cells) => {
        const found = decomposeCrossClassified(cells);
        expect(relativeResidue([found?.rate ?? 0, ...(found?.mix ?? [])], found?.change ?? 0)).toBeLessThan(1e-12);
        const turned = decomposeCrossClassified(cells.map((cell) => ({ ...cell, keys: cell.keys.toReversed() })));
        found?.mix.forEach((effect, at) => expect(effect).toBeCloseTo(turned?.mix.at(-1 - at) ?? 0, 10));
      }),
    );
  });

  it("has nothing to decompose without cases", () => {
    expect(decomposeCrossClassified([])).toBeNull();
  });
});
