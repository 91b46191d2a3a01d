import { DROPPED, OTHERS, foldGroups } from "./fold-groups.ts";
import type { TalliedGroup } from "./group-tallies.ts";

export interface Limited {
  readonly groups: readonly TalliedGroup[];
  /** How many values stand together as the others. */
  readonly others: number;
}

/**
 * Takes all values of one dimension but the first few together as OTHERS, and those that are not offered as DROPPED, by
 * adding up their cases.
 */
export function limitValues(groups: readonly TalliedGroup[], at: number, ranked: readonly string[], top: number): Limited {
  const kept = new Set(ranked.slice(0, top));
  const cut = new Set(ranked.slice(top));
  const fold = (value: string): string => (kept.has(value) ? value : cut.has(value) ? OTHERS : DROPPED);
  const folded = foldGroups(groups, (values) => values.map((value, place) => (place === at ? fold(value) : value)));
  return { groups: [...folded.all()], others: cut.size };
}
