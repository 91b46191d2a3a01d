/** Which way is better; a neutral metric has no better side. */
export type Direction = "higher" | "lower" | "neutral";

/** Seven classes of distance from the reference line, shared by a map and the bars beside it. */
export interface DistanceClasses {
  readonly reference: number;
  readonly direction: Direction;
  /** Three positive, rising, rounded distances; the six cut points are these on either side of the line. */
  readonly cuts: readonly [number, number, number];
  /** Digits after the point of the cuts. */
  readonly decimals: number;
}

/** Class 0 is the farthest on the worse side (for neutral metrics: below), 3 holds the line, 6 is the farthest on the better side. */
export type DistanceClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const STEPS = [1, 2, 3, 4, 5] as const;

/**
 * Symmetric cut points at 1, 3 and 6 rounded steps from the line. The step is the greatest of {1, 2, 3, 4, 5} × 10ⁿ, and at
 * least one unit of the last digit shown, by which the outermost class still begins within 80 % of the greatest distance
 * (of the 95th percentile from 20 values up, so that one outlier does not flatten the rest).
 */
export function distanceClasses(
  values: readonly number[],
  reference: number,
  decimals: number,
  direction: Direction,
): DistanceClasses {
  const distances = values.map((value) => Math.abs(value - reference)).sort((a, b) => a - b);
  const at = distances.length < 20 ? distances.length - 1 : Math.floor((distances.length - 1) * 0.95);
  const reach = (distances[at] ?? 0) * 0.8;
  const digits = Math.max(0, Math.min(6, decimals));
  const least = 10 ** -digits;
  const step = Math.max(least, roundedStep(reach / 6));
  const shown = Math.min(digits, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const exact = (factor: number): number => Number((step * factor).toFixed(shown));
  return { reference, direction, cuts: [exact(1), exact(3), exact(6)], decimals: shown };
}

/** The greatest of {1, 2, 3, 4, 5} × 10ⁿ that is not above the limit; 0 for a limit of 0. */
function roundedStep(limit: number): number {
  if (limit <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(limit));
  const factor = STEPS.findLast((step) => step * power <= limit * (1 + 1e-9)) ?? 1;
  return factor * power;
}

/** The class of a value; a distance equal to a cut belongs to the farther class. */
export function distanceClass(value: number, classes: DistanceClasses): DistanceClass {
  const distance = value - classes.reference;
  const steps = classes.cuts.filter((cut) => Math.abs(distance) >= cut * (1 - 1e-9)).length;
  const upward = (distance > 0 ? 1 : -1) * (classes.direction === "lower" ? -1 : 1);
  return (3 + upward * steps) as DistanceClass;
}

/** The six cut points as signed distances, in the order of the classes. */
export function signedCuts(classes: DistanceClasses): readonly number[] {
  const [near, middle, far] = classes.cuts;
  const rising = [-far, -middle, -near, near, middle, far];
  return classes.direction === "lower" ? rising.reverse() : rising;
}
