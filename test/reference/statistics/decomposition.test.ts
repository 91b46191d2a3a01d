import { chainDecomposition } from "@plumbline/server/statistics/decomposition/chain.ts";
import { decomposeCrossClassified } from "@plumbline/server/statistics/decomposition/cross-classified.ts";
import { dasGupta } from "@plumbline/server/statistics/decomposition/das-gupta.ts";
import { kitagawa } from "@plumbline/server/statistics/decomposition/kitagawa.ts";
import { decomposeNestedParts } from "@plumbline/server/statistics/decomposition/nested-parts.ts";
import { relativeResidue } from "@plumbline/server/statistics/decomposition/settle.ts";
import { describe, expect, it } from "vitest";
import { WITHOUT_REFERENCE, referenceFolder } from "../../testkit/reference-folder.ts";
import { publishedFiles } from "../cps/published-files.ts";
import { areaOutcomes, outcomes } from "./area-outcomes.ts";

const reference = referenceFolder();
const EXACT = 1e-12;

describe.skipIf(reference === null)(`change of the conviction rate${reference === null ? ` (${WITHOUT_REFERENCE})` : ""}`, () => {
  const files = reference === null ? [] : publishedFiles(reference);
  const steps = files.slice(1).map((file, at) => [files[at] ?? file, file] as const);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  it("is the sum of own-rate and mix effects of the areas in every step", () => {
    for (const [earlier, later] of steps) {
      const found = kitagawa(pairs(areaOutcomes(earlier), areaOutcomes(later), ({ area }) => area));
      const total = (list: readonly { readonly numerator: number; readonly denominator: number }[]) => sum(list.map(({ numerator }) => numerator)) / sum(list.map(({ denominator }) => denominator));
      expect(found?.change).toBeCloseTo(total(areaOutcomes(later)) - total(areaOutcomes(earlier)), 14);
      expect(relativeResidue(found?.effects.flatMap(({ rate, mix }) => [rate, mix]) ?? [], found?.change ?? Number.NaN)).toBeLessThan(EXACT);
    }
    expect(steps.length).toBe(11);
  });

  it("is the sum of the effects of rates, of the mix of areas and of the mix of offences, told apart", () => {
    for (const [earlier, later] of steps) {
      const found = decomposeCrossClassified(pairs(outcomes(earlier), outcomes(later), keyOf).map((cell) => ({ ...cell, keys: cell.key.split("|") })));
      expect(relativeResidue([found?.rate ?? Number.NaN, ...(found?.mix ?? [])], found?.change ?? Number.NaN)).toBeLessThan(EXACT);
      expect(found?.mix.length).toBe(2);
    }
  });

  it("is the sum of the effects of rates, of the mix of areas and of the mix of offences within them, nested", () => {
    for (const [earlier, later] of steps) {
      const cells = pairs(outcomes(earlier), outcomes(later), keyOf);
      const nested = decomposeNestedParts(cells.map((cell) => ({ ...cell, path: [cell.key.split("|")[0] ?? ""] })));
      expect(relativeResidue(nested?.effects.flatMap(({ rate, mixes }) => [rate, ...mixes]) ?? [], nested?.change ?? Number.NaN)).toBeLessThan(EXACT);
      expect(nested?.change).toBeCloseTo(kitagawa(cells)?.change ?? Number.NaN, 12);
    }
  });

  it("chains over twelve quarters, where pairs do not", () => {
    const periods = files.map((file) => {
      const areas = areaOutcomes(file);
      const whole = sum(areas.map(({ denominator }) => denominator));
      return [areas.map(({ denominator }) => denominator / whole), areas.map(({ numerator, denominator }) => numerator / denominator)];
    });
    const rate = ([shares = [], rates = []]: readonly (readonly number[])[]) => sum(shares.map((share, at) => share * (rates[at] ?? 0)));
    const chain = chainDecomposition(periods, rate);
    const change = (chain?.rates.at(-1) ?? Number.NaN) - (chain?.rates[0] ?? Number.NaN);
    expect(relativeResidue(chain?.steps.flat() ?? [], change)).toBeLessThan(EXACT);
    chain?.steps.forEach((effects, at) => expect(relativeResidue(effects, (chain.rates[at + 1] ?? 0) - (chain.rates[at] ?? 0))).toBeLessThan(EXACT));
    // Read backwards the chain is the same with its signs turned.
    const back = chainDecomposition(periods.toReversed(), rate);
    chain?.steps.forEach((effects, at) => effects.forEach((effect, factor) => expect(effect).toBeCloseTo(-(back?.steps.at(-1 - at)?.[factor] ?? Number.NaN), 12)));
    const plain = periods.slice(1).map((after, at) => dasGupta(after.map((value, factor) => ({ before: periods[at]?.[factor] ?? value, after: value })), rate)?.effects[0] ?? 0);
    const direct = dasGupta((periods.at(-1) ?? []).map((value, factor) => ({ before: periods[0]?.[factor] ?? value, after: value })), rate);
    expect(Math.abs(sum(plain) - (direct?.effects[0] ?? 0))).toBeGreaterThan(1e-6);
  });
});

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

function keyOf({ area, group }: { readonly area: string; readonly group: string }): string {
  return `${area}|${group}`;
}

function pairs<One extends Counts>(before: readonly One[], after: readonly One[], key: (one: One) => string) {
  const later = new Map(after.map((one) => [key(one), one]));
  return before.map((one) => ({ key: key(one), before: one, after: later.get(key(one)) ?? { numerator: Number.NaN, denominator: Number.NaN } }));
}
