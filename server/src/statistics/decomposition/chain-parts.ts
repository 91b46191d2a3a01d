import { chainSteps } from "./chain.ts";
import { kitagawa } from "./kitagawa.ts";
import { decomposeNestedParts } from "./nested-parts.ts";
import type { NestedEffect, NestedPart } from "./nested-parts.ts";
import { wholeOf } from "./part-change.ts";
import type { Ratio } from "./part-change.ts";

export interface ChainedParts {
  /** The whole's Σ numerator ÷ Σ denominator in each period. */
  readonly rates: readonly number[];
  /** `steps[k][p]`: what part p did from period k to period k + 1; each step's effects sum to its change. */
  readonly steps: readonly (readonly NestedEffect[])[];
}

/**
 * The effects of parts over several periods, chained so that a part's effect over several steps is the sum of its steps; two
 * periods give the plain effects. Without groups they are Kitagawa's two, within groups Das Gupta's. `paths[p]` names the groups
 * of part p, the outermost first, `periods[k][p]` is the part in period k. Null as for two periods.
 *
 * Source: E. M. Kitagawa (1955) and P. Das Gupta (1993), chained by the latter's equation 6.12.
 */
export function chainParts(paths: readonly (readonly string[])[], periods: readonly (readonly Ratio[])[]): ChainedParts | null {
  const wholes = periods.flatMap((parts) => wholeOf(parts.map((part) => ({ before: part, after: part })), "after") ?? []);
  if (wholes.length < periods.length) return null;
  const rates = wholes.map(({ rate }) => rate);
  const factors = (paths[0]?.length ?? 0) + 2;
  const steps = chainSteps(rates, (early, late) => {
    const [before, after] = [periods[early] ?? [], periods[late] ?? []];
    return effectsBetween(after.map((part, at) => ({ path: paths[at] ?? [], before: before[at] ?? part, after: part })));
  });
  if (steps === null) return null;
  return {
    rates,
    steps: steps.map((effects) => paths.map((_, part) => {
      const [rate = 0, ...mixes] = effects.slice(part * factors, (part + 1) * factors);
      return { rate, mixes };
    })),
  };
}

function effectsBetween(parts: readonly NestedPart[]): readonly number[] | null {
  const isNested = parts.some(({ path }) => path.length > 0);
  return isNested
    ? (decomposeNestedParts(parts)?.effects.flatMap(({ rate, mixes }) => [rate, ...mixes]) ?? null)
    : (kitagawa(parts)?.effects.flatMap(({ rate, mix }) => [rate, mix]) ?? null);
}
