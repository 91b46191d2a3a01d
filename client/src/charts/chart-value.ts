/** What a chart draws at one place: an observed number with the words that stand for it, or the words that say why it is missing. */
export type ChartValue = ObservedValue | MissingValue;

export interface ObservedValue {
  readonly kind: "observed";
  /** In the metric's unit, e.g. 57.3 for 57.3 %. */
  readonly value: number;
  /** Formatted with unit, e.g. "57.3%" or "38.4 d". */
  readonly text: string;
  /** Bounds of the 95 % interval in the metric's unit; null where the metric has none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** True where n lies below the small-number limit: the value is shown, marked by a ring, and not ranked. */
  readonly few?: boolean;
}

export interface MissingValue {
  readonly kind: "missing";
  /** A dash and its reason, e.g. "— 未报"; a dash never stands alone. */
  readonly text: string;
}

/** Whether a value rests on fewer cases than are ranked. */
export function restsOnFew(value: ChartValue | undefined): boolean {
  return value?.kind === "observed" && value.few === true;
}

/** The number to draw, or null for a gap. */
export function drawn(value: ChartValue): number | null {
  return value.kind === "observed" ? value.value : null;
}
