/** Xitang, a town of Jiashan, and Jiashan itself. */
export const XITANG = "330421103";
export const JIASHAN = "330421";

/** A metric's value worked out by hand. */
export interface Example {
  /** Its code with version or key, as it is asked for. */
  readonly metric: string;
  readonly region: string;
  readonly period: string;
  /** Figures that only numbers tell: rows of region, period, measure, key, value. */
  readonly figures?: readonly string[];
  /** Numerator and denominator before the factor; no denominator for what is no ratio. */
  readonly parts: readonly [numerator: number, denominator?: number];
  /** Where the value is not numerator × factor ÷ denominator. */
  readonly value?: number;
  readonly provisional?: true;
  /** The arithmetic. */
  readonly because: string;
}

/** Rows of one measure: a value for each period. */
export function figures(region: string, measure: string, values: Readonly<Record<string, number>>, key = ""): string[] {
  return Object.entries(values).map(([period, value]) => `${region},${period},${measure},${key},${value}`);
}

/** Rows of one measure for the three months of the first quarter of 2026. */
export function firstMonths(region: string, measure: string, ...values: readonly [number, number, number]): string[] {
  return figures(region, measure, { "2026-01": values[0], "2026-02": values[1], "2026-03": values[2] });
}

/** Rows of several measures for one period. */
export function each(region: string, period: string, values: Readonly<Record<string, number>>): string[] {
  return Object.entries(values).map(([measure, value]) => `${region},${period},${measure},,${value}`);
}
