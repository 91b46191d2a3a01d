import { ratesOf, wholeOf } from "./part-change.ts";
import type { PartChange } from "./part-change.ts";
import { settle } from "./settle.ts";

export interface PartEffect {
  /** What the change of the part's own rate did to the whole's rate. */
  readonly rate: number;
  /** What the change of the part's share did: growing above the mean rate of the whole raises it. */
  readonly mix: number;
}

export interface Kitagawa {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** One per part, in the order of the parts; they sum to the change. */
  readonly effects: readonly PartEffect[];
}

/**
 * The change of Σ numerator ÷ Σ denominator as own-rate and mix effects of its parts: mean share × change of rate, and
 * change of share × mean distance of the part's rate from the whole's. (The distance, because shares sum to one: against
 * zero every growing part would seem to raise the rate. The sum over the parts is Kitagawa's either way.) A part without
 * cases in one period has only mix. Null where a whole has no denominator or a part a numerator over none. All in the unit of numerator ÷ denominator.
 *
 * Source: E. M. Kitagawa, Components of a difference between two rates, Journal of the American Statistical Association 50
 * (1955) 1168–1194.
 */
export function kitagawa(parts: readonly PartChange[]): Kitagawa | null {
  const [before, after] = [wholeOf(parts, "before"), wholeOf(parts, "after")];
  if (before === null || after === null) return null;
  const middle = (before.rate + after.rate) / 2;
  const raw = parts.flatMap((part) => {
    const [rate0, rate1] = ratesOf(part);
    const share0 = part.before.denominator / before.denominator;
    const share1 = part.after.denominator / after.denominator;
    return [((share0 + share1) / 2) * (rate1 - rate0), (share1 - share0) * ((rate0 + rate1) / 2 - middle)];
  });
  const change = after.rate - before.rate;
  const settled = settle(raw, change, Math.max(before.rate, after.rate));
  const effects = parts.map((_, at) => ({ rate: settled[2 * at] ?? 0, mix: settled[2 * at + 1] ?? 0 }));
  return { before: before.rate, after: after.rate, change, effects };
}
