import { competitionRanks } from "../rank.ts";

/** Which way is better; a neutral metric has no place in an index. */
type Better = "higher" | "lower";

/**
 * A column of values as scores that can be added up, higher always better:
 * `min_max` from least to 100 between the worst and the best unit; `z_score` in standard deviations; `rank` from least to 100 by the share of other
 * units left behind, ties the lower; `target` from least to 100 from the worst unit to the target, capped; `efficacy` 60 at the
 * value not to be allowed and 100 at the satisfactory one, clipped to both; its ends say which way is better.
 */
export type Normaliser =
  | { readonly kind: "min_max" }
  | { readonly kind: "z_score" }
  | { readonly kind: "rank" }
  | { readonly kind: "target"; readonly target: number }
  | { readonly kind: "efficacy"; readonly worst: number; readonly best: number };

/**
 * Scores by a normaliser; null where the value is missing, and for all where the normaliser has nothing to go by: no two
 * different values, or equal ends of the efficacy scale. The least score is 0, or 1 for a geometric mean, in which a single 0
 * would leave nothing of all the rest.
 *
 * Source: OECD and JRC, Handbook on constructing composite indicators (2008), step 5; COINr, n_minmax, n_zscore, n_prank,
 * n_dist2targ; the efficacy coefficient 功效系数法 of Chinese assessment practice, 60 + 40 (x − lo) ÷ (hi − lo).
 */
export function normalise(values: readonly (number | null)[], better: Better, normaliser: Normaliser, least = 0): (number | null)[] {
  const upwards = (part: number): number => least + (100 - least) * part;
  const there = values.filter((value) => value !== null);
  const [smallest, largest] = [Math.min(...there), Math.max(...there)];
  const [worst, best] = better === "higher" ? [smallest, largest] : [largest, smallest];
  switch (normaliser.kind) {
    case "min_max":
      return scaled(values, worst, best, upwards);
    case "z_score":
      return zScores(values, there, better);
    case "rank":
      return shareLeftBehind(values, there.length, better).map((part) => (part === null ? null : upwards(part)));
    case "target":
      if (reaches(worst, normaliser.target, better)) return values.map((value) => (value === null ? null : 100));
      return scaled(values, worst, normaliser.target, (part) => upwards(Math.min(1, part)));
    case "efficacy":
      return scaled(values, normaliser.worst, normaliser.best, (part) => 60 + 40 * Math.min(1, Math.max(0, part)));
  }
}

/** Each value's part of the way from the worst to the best, as a score. */
function scaled(values: readonly (number | null)[], worst: number, best: number, score: (part: number) => number): (number | null)[] {
  return values.map((value) => (value === null || best === worst ? null : score((value - worst) / (best - worst))));
}

function zScores(values: readonly (number | null)[], there: readonly number[], better: Better): (number | null)[] {
  const mean = there.reduce((sum, value) => sum + value, 0) / there.length;
  const deviation = Math.sqrt(there.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (there.length - 1));
  return values.map((value) => (value === null || !(deviation > 0) ? null : ((better === "higher" ? 1 : -1) * (value - mean)) / deviation));
}

/** A place counted from the worst, as the share of the other units behind it. */
function shareLeftBehind(values: readonly (number | null)[], count: number, better: Better): (number | null)[] {
  return competitionRanks(values, better === "higher" ? "lower" : "higher").map((place) => (place === null || count < 2 ? null : (place - 1) / (count - 1)));
}

/** Whether even the worst unit is at the target, so that all have reached it. */
function reaches(worst: number, target: number, better: Better): boolean {
  return better === "higher" ? worst >= target : worst <= target;
}
