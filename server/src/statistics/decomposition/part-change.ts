import { sumExactly } from "./sum-exactly.ts";

/** A numerator over its denominator, both as counts. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** One part of the whole (a county of the city, a type of case) in both periods. */
export interface PartChange {
  readonly before: Ratio;
  readonly after: Ratio;
}

/** The whole's Σ numerator ÷ Σ denominator in one period. */
export interface Whole extends Ratio {
  readonly rate: number;
}

/**
 * The sums of a period; null where there is no whole to decompose: no denominator at all, a negative one, or a numerator
 * over none.
 */
export function wholeOf(parts: readonly PartChange[], period: keyof PartChange): Whole | null {
  const own = parts.map((part) => part[period]);
  if (own.some(({ numerator, denominator }) => !(denominator >= 0) || (denominator === 0 && numerator !== 0))) return null;
  const [numerator, denominator] = [sumExactly(own.map((part) => part.numerator)), sumExactly(own.map((part) => part.denominator))];
  return denominator === 0 ? null : { numerator, denominator, rate: numerator / denominator };
}

/**
 * A part's rates in both periods. Where it has no cases in one of them it is taken to have had its other rate there, so
 * that its coming or going is mix; a part without cases in either weighs nothing, and its rate may be anything. The rates are
 * the specific rates of Kitagawa (1955); what an empty part has is a convention of ours, which no source settles.
 */
export function ratesOf({ before, after }: PartChange): readonly [before: number, after: number] {
  const [rate0, rate1] = [quotient(before), quotient(after)];
  return [rate0 ?? rate1 ?? 0, rate1 ?? rate0 ?? 0];
}

function quotient({ numerator, denominator }: Ratio): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
