import { addTally } from "./case-tally.ts";
import { GroupTallies } from "./group-tallies.ts";
import type { GroupValues, TalliedGroup } from "./group-tallies.ts";

/** Stands for every value of a dimension together. */
export const TOTAL = "\u001Etotal";
/** Stands for the values of a dimension that a limit cut. */
export const OTHERS = "\u001Eothers";
/** Stands for values that are left out of the rows and still count in totals. */
export const DROPPED = "\u001Edropped";

/** Adds groups up under other values. */
export function foldGroups(groups: Iterable<TalliedGroup>, fold: (values: GroupValues) => GroupValues): GroupTallies {
  const folded = new GroupTallies();
  for (const { values, tally } of groups) addTally(folded.at(fold(values)), tally);
  return folded;
}

/**
 * Groups with some dimensions taken together. Periods overlap and their stocks do not add up, so their total is the group of
 * the whole stretch, which was counted beside them; without a place of the whole there are no periods in the groups.
 */
export function totalOver(groups: readonly TalliedGroup[], over: ReadonlySet<number>, period: { readonly at: number; readonly whole: string } | null): GroupTallies {
  const counted = period === null ? groups : groups.filter(({ values }) => (values[period.at] === period.whole) === over.has(period.at));
  return foldGroups(counted, (values) => values.map((value, at) => (over.has(at) ? TOTAL : value)));
}
