/** Which way is better; a neutral metric has no better side. */
export type Direction = "higher" | "lower" | "neutral";

/** Seven classes of distance from the reference line, shared by a map and the bars beside it. */
export interface DistanceClasses {
  readonly reference: number;
  readonly direction: Direction;
  /** Three positive, rising, rounded distances; the six cut points are these on either side of the line. */
  readonly cuts: readonly [number, number, number];
}
