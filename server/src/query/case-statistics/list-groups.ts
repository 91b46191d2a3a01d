import { QuestionError } from "../question-error.ts";
import { LIMITS } from "../selection/limits.ts";
import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import { hasCases } from "./case-tally.ts";
import type { DimensionValues } from "./dimension-values.ts";
import { DROPPED, OTHERS, TOTAL } from "./fold-groups.ts";
import type { GroupTallies, GroupValues } from "./group-tallies.ts";

export function tooManyRows(count: number): QuestionError {
  return new QuestionError("SELECTION_TOO_LARGE", `The answer would hold ${count} rows; one answer holds at most ${LIMITS.rows}. Ask for fewer regions, periods, types or dimensions.`, { count, bound: LIMITS.rows });
}

/**
 * The groups of some tallies that stand in the answer: every combination where each value always stands there, else those that
 * have cases. `over` are the places of dimensions that are taken together.
 */
export function listGroups(tallies: GroupTallies, dimensions: readonly DimensionValues[], over: ReadonlySet<number>): GroupValues[] {
  const open = dimensions.every(({ always }, at) => over.has(at) || always);
  if (!open) return [...tallies.all()].filter(({ values, tally }) => hasCases(tally) && !values.includes(DROPPED)).map(({ values }) => values);
  const lists = dimensions.map(({ values }, at) => (over.has(at) ? [TOTAL] : values));
  const count = lists.reduce((product, { length }) => product * length, 1);
  if (count > LIMITS.rows) throw tooManyRows(count);
  return lists.reduce<string[][]>((groups, values) => groups.flatMap((group) => values.map((value) => [...group, value])), [[]]);
}

/** What totals come with the groups: the places of the dimensions that each runs over. */
export function totalSets(groupBy: readonly CaseDimension[], subtotals: "none" | "rollup" | "cube"): ReadonlySet<number>[] {
  const places = groupBy.map((_, at) => at);
  switch (subtotals) {
    case "none":
      return [];
    case "rollup":
      return places.map((at) => new Set(places.slice(places.length - 1 - at)));
    case "cube":
      return Array.from({ length: 2 ** places.length - 1 }, (_, bits) => new Set(places.filter((at) => ((bits + 1) >> at) % 2 === 1))).sort((a, b) => a.size - b.size);
  }
}

/** True for groups that hold what a limit cut. */
export const isOthers = (values: GroupValues): boolean => values.includes(OTHERS);
