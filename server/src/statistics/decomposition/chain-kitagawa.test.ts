import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainKitagawa } from "./chain-kitagawa.ts";
import { kitagawa } from "./kitagawa.ts";

const ratio = fc.integer({ min: 0, max: 500 }).chain((denominator) => fc.nat(denominator).map((numerator) => ({ numerator, denominator })));
const history = fc.integer({ min: 1, max: 6 }).chain((parts) =>
  fc.array(fc.array(ratio, { minLength: parts, maxLength: parts }).filter((period) => period.some(({ denominator }) => denominator > 0)), { minLength: 2, maxLength: 6 }),
);

describe("chainKitagawa", () => {
  it("is the plain decomposition for two periods", () => {
    const [before, after] = [[{ numerator: 4, denominator: 20 }, { numerator: 9, denominator: 10 }], [{ numerator: 8, denominator: 30 }, { numerator: 5, denominator: 10 }]];
    const plain = kitagawa(before.map((part, at) => ({ before: part, after: after[at] ?? part })));
    expect(chainKitagawa([before, after])?.steps).toEqual([plain?.effects.map(({ rate, mix }) => ({ rate: expect.closeTo(rate, 14), mix: expect.closeTo(mix, 14) }))]);
  });

  it("sums each step to its change, whatever the parts, and permutes with them", () => {
    fc.assert(
      fc.property(history, (periods) => {
        const chain = chainKitagawa(periods);
        chain?.steps.forEach((effects, at) => {
          const change = (chain.rates[at + 1] ?? 0) - (chain.rates[at] ?? 0);
          expect(effects.reduce((sum, { rate, mix }) => sum + rate + mix, 0)).toBeCloseTo(change, 12);
        });
        const turned = chainKitagawa(periods.map((parts) => parts.toReversed()));
        chain?.steps.forEach((effects, at) =>
          effects.toReversed().forEach(({ rate, mix }, part) => {
            expect(turned?.steps[at]?.[part]?.rate).toBeCloseTo(rate, 12);
            expect(turned?.steps[at]?.[part]?.mix).toBeCloseTo(mix, 12);
          }),
        );
      }),
    );
  });

  it("has nothing where a part has a numerator over none", () => {
    expect(chainKitagawa([[{ numerator: 1, denominator: 0 }], [{ numerator: 1, denominator: 2 }]])).toBeNull();
  });
});
