import { competitionRanks } from "../rank.ts";

/** Far below any digit that is shown, far above what rounding leaves in a weighted mean of a hundred scores. */
const SAME = 1e-9;

/**
 * Places by score, 1 is highest. Scores that differ by rounding alone share a place: whether 0.1 + 0.2 or 0.3 stands first
 * is nothing that a unit could be told. Null for a unit without a score.
 */
export function placesByScore(scores: readonly (number | null)[]): (number | null)[] {
  return competitionRanks(scores.map((score) => (score === null ? null : Math.round(score / SAME))), "higher");
}
