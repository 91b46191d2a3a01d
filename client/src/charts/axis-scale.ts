/** How a value axis is written. */
export interface ValueUnit {
  /** Stands on the end tick only: "%", "天", "d"; empty for bare numbers. */
  readonly suffix: string;
  /** Most digits after the point on an axis tick. */
  readonly decimals: number;
  /** The value can be neither below nor above these, e.g. 0 and 100 for a proportion; null where there is no such bound. */
  readonly least: number | null;
  readonly most: number | null;
}
