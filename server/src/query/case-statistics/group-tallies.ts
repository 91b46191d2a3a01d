import { newTally } from "./case-tally.ts";
import type { Tally } from "./case-tally.ts";

/** Values of a group in the order of the dimensions; regions and periods by their place. */
export type GroupValues = readonly string[];

/** No text of a case holds a control character, so this one keeps values apart. */
const BETWEEN = "\u001F";

const groupKey = (values: GroupValues): string => values.join(BETWEEN);

export interface TalliedGroup {
  readonly values: GroupValues;
  readonly tally: Tally;
}

/** Tallies by group, made as they are met. */
export class GroupTallies {
  readonly #groups = new Map<string, TalliedGroup>();

  at(values: GroupValues): Tally {
    const key = groupKey(values);
    const known = this.#groups.get(key);
    if (known !== undefined) return known.tally;
    const tally = newTally();
    this.#groups.set(key, { values, tally });
    return tally;
  }

  find(values: GroupValues): Tally | undefined {
    return this.#groups.get(groupKey(values))?.tally;
  }

  all(): Iterable<TalliedGroup> {
    return this.#groups.values();
  }
}
