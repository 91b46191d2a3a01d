import type { Sign } from "./seven-points.ts";

/**
 * Whether each point belongs to three in a row on one side of the centre of which at least two lie in the outer third
 * (`close`: more than two sigmas from the centre, and within the limits). A missing point, null, breaks every three it is in.
 *
 * Source: NHS England, Making Data Count; NHSRplotthedots, ptd_two_in_three.
 */
export function inTwoOfThree(close: readonly boolean[], sides: readonly (Sign | null)[]): boolean[] {
  const starts = close.map((_, start) => {
    const three = sides.slice(start, start + 3);
    const oneSide = three.length === 3 && Math.abs(three.reduce<number>((sum, side) => sum + (side ?? 0), 0)) === 3;
    return oneSide && close.slice(start, start + 3).filter(Boolean).length >= 2;
  });
  return close.map((_, at) => [at - 2, at - 1, at].some((start) => starts[start] === true));
}
