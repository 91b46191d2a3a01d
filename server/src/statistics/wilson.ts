import { zOfLevel } from "./intervals/confidence-level.ts";

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The score interval of a proportion, as shares 0–1, without continuity correction; two-sided at a level between 0 and 1,
 * 95 % unless told otherwise. Null unless trials is positive and 0 ≤ successes ≤ trials.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
 * Statistical Association 22 (1927) 209–212.
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): Interval | null {
  if (!(trials > 0) || !(successes >= 0) || successes > trials) return null;
  const z = zOfLevel(level);
  const share = successes / trials;
  const z2 = z * z;
  const scale = 1 + z2 / trials;
  const centre = (share + z2 / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  return { lower: successes === 0 ? 0 : centre - half, upper: successes === trials ? 1 : centre + half };
}
