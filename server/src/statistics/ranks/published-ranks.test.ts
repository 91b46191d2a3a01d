import { describe, expect, it } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import { simultaneousRankSets } from "./rank-confidence-sets.ts";

/**
 * Mathematics in PISA 2018, 37 countries of the OECD with mean, standard error, best and worst place at 95 %. Means from OECD
 * (2019), PISA 2018 results I, as the package csranks carries them; places by the steps of its csdiffmeans and
 * csranks_simul, in numpy 2.4 with 20,000 draws.
 */
const PISA: readonly (readonly [mean: number, error: number, best: number, worst: number])[] = [
  [526.97, 2.47, 1, 6], [525.93, 3.12, 1, 7], [523.41, 1.74, 1, 6], [519.23, 2.63, 1, 11], [515.65, 2.6, 1, 12], [515.31, 2.91, 1, 13],
  [512.02, 2.36, 3, 17], [509.4, 1.74, 4, 18], [508.9, 1.36, 4, 18], [508.07, 2.26, 4, 18], [507.3, 1.97, 4, 18], [502.39, 2.65, 5, 24],
  [501.77, 2.56, 6, 24], [500.96, 2.22, 7, 24], [500.04, 2.65, 7, 25], [499.63, 2.2, 8, 25], [499.47, 2.46, 7, 25], [498.94, 2.97, 7, 26],
  [496.13, 1.96, 12, 26], [495.41, 2.32, 12, 26], [495.19, 1.95, 12, 26], [494.49, 1.71, 12, 26], [492.49, 2.68, 12, 31], [491.36, 1.94, 12, 30],
  [486.59, 2.78, 15, 31], [486.16, 2.56, 18, 31], [483.42, 1.1, 23, 31], [481.39, 1.46, 24, 31], [481.19, 1.95, 23, 31], [481.08, 2.32, 23, 31],
  [478.24, 3.24, 23, 32], [463.03, 3.5, 31, 34], [453.51, 2.26, 32, 34], [451.37, 3.09, 32, 34], [417.41, 2.42, 35, 36], [408.8, 2.49, 35, 36],
  [390.93, 2.99, 37, 37],
];

describe("simultaneousRankSets", () => {
  it("gives the places that csranks gives the countries of PISA 2018", () => {
    const sets = simultaneousRankSets(PISA.map(([value, standardError]) => ({ value, standardError })), 0.95, { better: "higher", draws: 20_000, random: seededRandom(2018) });
    expect(sets.map((set) => ({ best: set?.best, worst: set?.worst }))).toEqual(PISA.map(([, , best, worst]) => ({ best, worst })));
  });
});
