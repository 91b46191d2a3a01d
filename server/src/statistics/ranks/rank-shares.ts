import { competitionRanks } from "../rank.ts";
import { drawDeviations, isRanked } from "./ranked-estimate.ts";
import type { RankDraws, RankedEstimate } from "./ranked-estimate.ts";

/**
 * How often each unit takes each place when all are drawn anew around their estimates: `shares[unit][place − 1]`, 0–1, each
 * row summing to one. For drawing only: such shares are no confidence, which the rank sets give. Null for a unit without
 * estimate or standard error.
 *
 * Source: H. Goldstein, D. J. Spiegelhalter, League tables and their limitations, Journal of the Royal Statistical Society A
 * 159 (1996) 385–443.
 */
export function rankShares(estimates: readonly (RankedEstimate | null)[], { better, draws, random }: RankDraws): (readonly number[] | null)[] {
  const ranked = estimates.filter(isRanked);
  const tally = ranked.map(() => ranked.map(() => 0));
  for (const deviations of drawDeviations(ranked, draws, random)) {
    const places = competitionRanks(ranked.map(({ value }, unit) => value + (deviations[unit] ?? 0)), better);
    places.forEach((place, unit) => {
      const row = tally[unit];
      if (place !== null && row !== undefined) row[place - 1] = (row[place - 1] ?? 0) + 1 / draws;
    });
  }
  const rows = tally.values();
  return estimates.map((estimate) => (isRanked(estimate) ? (rows.next().value ?? null) : null));
}
