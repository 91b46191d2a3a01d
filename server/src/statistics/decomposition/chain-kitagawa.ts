import { chainSteps } from "./chain.ts";
import { kitagawa } from "./kitagawa.ts";
import type { PartEffect } from "./kitagawa.ts";
import { wholeOf } from "./part-change.ts";
import type { Ratio } from "./part-change.ts";

export interface ChainedParts {
  /** The whole's Σ numerator ÷ Σ denominator in each period. */
  readonly rates: readonly number[];
  /** `steps[k][p]`: what part p did from period k to period k + 1; each step's effects sum to its change. */
  readonly steps: readonly (readonly PartEffect[])[];
}

/**
 * Kitagawa's effects of parts over several periods, chained so that a part's effect over several steps is the sum of its
 * steps; two periods give the plain effects. `periods[k][p]` is part p in period k. Null as for two periods.
 *
 * Source: E. M. Kitagawa (1955), chained as P. Das Gupta (1993), equation 6.12, chains his effects.
 */
export function chainKitagawa(periods: readonly (readonly Ratio[])[]): ChainedParts | null {
  const wholes = periods.flatMap((parts) => wholeOf(parts.map((part) => ({ before: part, after: part })), "after") ?? []);
  if (wholes.length < periods.length) return null;
  const rates = wholes.map(({ rate }) => rate);
  const steps = chainSteps(rates, (early, late) => {
    const [before, after] = [periods[early] ?? [], periods[late] ?? []];
    const pair = kitagawa(after.map((part, at) => ({ before: before[at] ?? part, after: part })));
    return pair?.effects.flatMap(({ rate, mix }) => [rate, mix]) ?? null;
  });
  if (steps === null) return null;
  return { rates, steps: steps.map((effects) => (periods[0] ?? []).map((_, part) => ({ rate: effects[2 * part] ?? 0, mix: effects[2 * part + 1] ?? 0 }))) };
}
