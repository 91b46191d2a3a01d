import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainCrossed } from "./chain-crossed.ts";
import { chainParts } from "./chain-parts.ts";
import { kitagawa } from "./kitagawa.ts";

const ratio = fc.integer({ min: 0, max: 500 }).chain((denominator) => fc.nat(denominator).map((numerator) => ({ numerator, denominator })));
const history = fc.integer({ min: 1, max: 6 }).chain((parts) => fc.record({
  paths: fc.array(fc.tuple(fc.constantFrom("a", "b")), { minLength: parts, maxLength: parts }),
  periods: fc.array(fc.array(ratio, { minLength: parts, maxLength: parts }).filter((period) => period.some(({ denominator }) => denominator > 0)), { minLength: 2, maxLength: 6 }),
}));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("chainParts", () => {
  it("is Kitagawa's plain decomposition for two periods without groups", () => {
    const [before, after] = [[{ numerator: 4, denominator: 20 }, { numerator: 9, denominator: 10 }], [{ numerator: 8, denominator: 30 }, { numerator: 5, denominator: 10 }]];
    const plain = kitagawa(before.map((part, at) => ({ before: part, after: after[at] ?? part })));
    expect(chainParts([[], []], [before, after])?.steps).toEqual([plain?.effects.map(({ rate, mix }) => ({ rate: expect.closeTo(rate, 14), mixes: [expect.closeTo(mix, 14)] }))]);
  });

  it.each([["without groups", false], ["within groups", true]])("sums each step to its change, whatever the parts, and permutes with them, %s", (_title, nested) => {
    fc.assert(
      fc.property(history, ({ paths: drawn, periods }) => {
        const paths = nested ? drawn : drawn.map(() => []);
        const chain = chainParts(paths, periods);
        chain?.steps.forEach((effects, at) => {
          const change = (chain.rates[at + 1] ?? 0) - (chain.rates[at] ?? 0);
          expect(sum(effects.flatMap(({ rate, mixes }) => [rate, ...mixes]))).toBeCloseTo(change, 12);
        });
        const turned = chainParts(paths.toReversed(), periods.map((parts) => parts.toReversed()));
        chain?.steps.forEach((effects, at) =>
          effects.toReversed().forEach(({ rate, mixes }, part) => {
            expect(turned?.steps[at]?.[part]).toEqual({ rate: expect.closeTo(rate, 10), mixes: mixes.map((mix) => expect.closeTo(mix, 10)) });
          }),
        );
      }),
    );
  });

  it("has nothing where a part has a numerator over none", () => {
    expect(chainParts([[]], [[{ numerator: 1, denominator: 0 }], [{ numerator: 1, denominator: 2 }]])).toBeNull();
  });
});

describe("chainCrossed", () => {
  it("sums each step to its change", () => {
    fc.assert(
      fc.property(history, ({ paths, periods }) => {
        const chain = chainParts(paths.map(() => []), periods);
        const steps = chainCrossed(paths.map((_, at) => [String(at % 2), String(Math.floor(at / 2))]), periods, chain?.rates ?? []);
        steps?.forEach(({ rate, mix }, at) => expect(rate + sum(mix)).toBeCloseTo((chain?.rates[at + 1] ?? 0) - (chain?.rates[at] ?? 0), 12));
        expect(steps?.length).toBe(periods.length - 1);
      }),
    );
  });
});
