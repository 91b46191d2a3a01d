import { chainSteps } from "./chain.ts";
import { decomposeCrossClassified } from "./cross-classified.ts";
import type { Ratio } from "./part-change.ts";

export interface CrossedEffects {
  /** What the changes of the cells' own rates did. */
  readonly rate: number;
  /** What the change of the mix by each attribute did, in the order of the keys. */
  readonly mix: readonly number[];
}

/**
 * The effects of rates and of the mix by each attribute of crossed cells, from each period to the next, chained. `keys[c]` are
 * the keys of cell c, `periods[k][c]` is the cell in period k, `rates[k]` the whole. Null as for two periods.
 *
 * Source: P. Das Gupta (1993), equation 5.36, chained by equation 6.12.
 */
export function chainCrossed(keys: readonly (readonly string[])[], periods: readonly (readonly Ratio[])[], rates: readonly number[]): readonly CrossedEffects[] | null {
  const steps = chainSteps(rates, (early, late) => {
    const [before, after] = [periods[early] ?? [], periods[late] ?? []];
    const found = decomposeCrossClassified(after.map((cell, at) => ({ keys: keys[at] ?? [], before: before[at] ?? cell, after: cell })));
    return found === null ? null : [found.rate, ...found.mix];
  });
  return steps?.map(([rate = 0, ...mix]) => ({ rate, mix })) ?? null;
}
