import { present, threeSigma } from "./control-limits.ts";
import type { ControlLimits } from "./control-limits.ts";

/** The least and the most that a value can be, in its unit. */
export interface ValueBounds {
  readonly least: number;
  readonly most: number;
}

const NO_BOUNDS: ValueBounds = { least: -Infinity, most: Infinity };

/** 3 ÷ 1.128, the mean range of two normal values, rounded as the source prints it. */
const LIMIT_PER_MOVING_RANGE = 2.66;
/** The upper control limit of a moving range against its mean. */
const SCREEN = 3.267;

/**
 * The natural process limits of single values: mean ± 2.66 × the mean moving range. Moving ranges of 3.267 × their mean or
 * more are dropped once before (`screen`, so that one leap does not hide itself), but never all of them. A range is taken
 * between neighbours that are both there. Null for fewer than two neighbours. In the unit of the values. Limits are cut at the
 * least and the most that a value can be, which then lie within: a count has no room below 0.
 *
 * Source: W. A. Shewhart's individuals chart after D. J. Wheeler, Understanding variation (1993); NHSRplotthedots. The cut as D. C.
 * Montgomery, Introduction to statistical quality control, 7, makes it in the charts of counts.
 */
export function xmrLimits(values: readonly (number | null)[], screen = true, { least, most }: ValueBounds = NO_BOUNDS): ControlLimits | null {
  const ranges = values.flatMap((value, at) => {
    const before = at === 0 ? null : (values[at - 1] ?? null);
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  if (ranges.length === 0) return null;
  const unscreened = mean(ranges);
  const kept = screen && unscreened > 0 ? ranges.filter((range) => range < SCREEN * unscreened) : ranges;
  const { sum, count } = present(values);
  return threeSigma(sum / count, (LIMIT_PER_MOVING_RANGE * mean(kept)) / 3, least, most);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
