import { seededRandom } from "../../statistics/random/seeded-random.ts";
import { countRatioStandardError } from "../../statistics/ranks/count-ratio-error.ts";
import { eventsStandardError } from "../../statistics/ranks/events-error.ts";
import { proportionStandardError } from "../../statistics/ranks/proportion-error.ts";
import { simultaneousRankSets } from "../../statistics/ranks/rank-confidence-sets.ts";
import { rankShares } from "../../statistics/ranks/rank-shares.ts";
import type { RankDraws, RankedEstimate } from "../../statistics/ranks/ranked-estimate.ts";
import { chanceCount } from "../compare/chance-interval.ts";
import type { Span } from "../compare/span.ts";
import { QuestionError } from "../question-error.ts";
import { assertWhole } from "../selection/assert-range.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { RankUncertainty, RankUncertaintyRequest, RankingRow } from "./ranking-answer.ts";

const LEVEL = 0.95;
const DRAWS = { least: 100, most: 5_000 };
const SEED = { least: 0, most: Number.MAX_SAFE_INTEGER };
/** Draws × units²: a tenth of a second or two. */
const MOST_WORK = 10_000_000;

/** Refuses draws and seeds out of bounds before anything is read. */
export function assertUncertainty({ draws, seed }: RankUncertaintyRequest, members: number): void {
  assertWhole(draws, DRAWS, "The number of draws");
  assertWhole(seed, SEED, "The seed");
  const work = draws * members ** 2;
  if (work > MOST_WORK) {
    throw new QuestionError("SELECTION_TOO_LARGE", `${draws} draws of ${members} regions compare ${work} pairs; one answer compares at most ${MOST_WORK}. Ask for fewer draws, or rank within a smaller region.`, { count: work, bound: MOST_WORK });
  }
}

/**
 * Rows with the places that the data leave open. Only ranked units whose value is a share of trials or a rate of events have a
 * standard error; the others have none and stand in nobody's way. The span is that of the values, of which an annual rate
 * counts a part. Rows have to be in one order whatever the values for a seed to mean the same.
 */
export function withUncertainty(metric: SelectedMetric, rows: readonly RankingRow[], span: Span, request: RankUncertaintyRequest): { readonly rows: readonly RankingRow[]; readonly uncertainty: RankUncertainty } {
  const estimates = rows.map((row) => estimateOf(metric, row, span));
  const options = (): RankDraws => ({ better: metric.definition.metric.direction === "lower" ? "lower" : "higher", draws: request.draws, random: seededRandom(request.seed) });
  const sets = simultaneousRankSets(estimates, LEVEL, options());
  const shares = rankShares(estimates, options());
  const codesOf = (numbers: readonly number[]): string[] => numbers.flatMap((at) => rows[at]?.region.code ?? []);
  return {
    rows: rows.map((row, at) => {
      const set = sets[at] ?? null;
      return { ...row, rankSet: set === null ? null : { ...set, open: codesOf(set.open) }, rankShares: shares[at] ?? null };
    }),
    uncertainty: { draws: request.draws, seed: request.seed, level: LEVEL, units: estimates.filter((estimate) => estimate !== null).length },
  };
}

const STANDARD_ERRORS = { trials: proportionStandardError, events: eventsStandardError, counts: countRatioStandardError } as const;

function estimateOf(metric: SelectedMetric, row: RankingRow, span: Span): RankedEstimate | null {
  const { chance, metric: { factor } } = metric.definition;
  const counted = row.notRanked === null ? chanceCount(metric, row, span) : null;
  if (counted === null || row.value === null) return null;
  const error = STANDARD_ERRORS[chance?.kind ?? "trials"](counted.count, counted.base);
  return error === null ? null : { value: row.value, standardError: error * factor };
}
