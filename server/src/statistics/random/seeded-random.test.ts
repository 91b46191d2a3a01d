import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom, splitMix64, xoshiro128StarStar } from "./seeded-random.ts";
import { standardNormal } from "./standard-normal.ts";

describe("seededRandom", () => {
  it("steps as the authors' xoshiro128** does", () => {
    // rust-random/rngs, rand_xoshiro and the reference implementation, state 1, 2, 3, 4.
    const next = xoshiro128StarStar([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
  });

  it("fills its state as the authors' SplitMix64 does", () => {
    expect(splitMix64(1477776061723855037n, 3)).toEqual([1985237415132408290n, 2979275885539914483n, 13511426838097143398n]);
  });

  it("gives the same numbers for the same seed, within 0 ≤ x < 1", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [one, other] = [seededRandom(seed), seededRandom(seed)];
        const numbers = Array.from({ length: 20 }, one);
        expect(numbers).toEqual(Array.from({ length: 20 }, other));
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });

  it("spreads evenly, and normally through the quantile", () => {
    const random = seededRandom(20_260_930);
    const even = Array.from({ length: 20_000 }, random);
    expect(even.reduce((sum, number) => sum + number, 0) / even.length).toBeCloseTo(0.5, 2);
    const normal = Array.from({ length: 20_000 }, () => standardNormal(random));
    expect(Math.abs(normal.reduce((sum, number) => sum + number, 0) / normal.length)).toBeLessThan(0.03);
    expect(normal.reduce((sum, number) => sum + number ** 2, 0) / normal.length).toBeCloseTo(1, 1);
  });

  it("refuses a seed that is no whole number", () => {
    for (const seed of [-1, 0.5, Number.NaN]) expect(() => seededRandom(seed)).toThrow("whole number");
  });
});
