import type { ChartValue } from "../chart-value.ts";
import type { ValueUnit } from "../axis-scale.ts";
import type { MarkDetail } from "../mark.ts";

/** Upright bars over regions or quarters, one to four series side by side. */
export interface BarsView {
  readonly summary: string;
  readonly unit: ValueUnit;
  readonly categories: readonly BarCategory[];
  /** One to four; named by a key above the plot when there is more than one. */
  readonly series: readonly BarSeries[];
  /** The plumb line, level across the plot, labelled at its right end. */
  readonly reference: { readonly value: number; readonly text: string } | null;
  /** In its place a line that is another one in each category, as over quarters; null where it has no value. */
  readonly steps?: { readonly values: readonly (number | null)[]; readonly text: string } | null;
}

export interface BarCategory {
  readonly id: string;
  readonly label: string;
}

export interface BarSeries {
  readonly code: string;
  readonly name: string;
  /** One per category. */
  readonly values: readonly ChartValue[];
  readonly details: readonly MarkDetail[];
}
