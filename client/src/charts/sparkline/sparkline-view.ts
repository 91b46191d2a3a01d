import type { ChartValue } from "../chart-value.ts";
import type { MarkDetail } from "../mark.ts";

/** The last quarters of one metric on a card. */
export interface SparklineView {
  /** One sentence for screen readers. */
  readonly summary: string;
  /** Oldest first; a missing value breaks the line. */
  readonly points: readonly SparklinePoint[];
  /** Drawn dashed with its text at the left. */
  readonly target: { readonly value: number; readonly text: string } | null;
}

export interface SparklinePoint {
  readonly value: ChartValue;
  /** May be written on demand (`withDetail`). */
  readonly detail: MarkDetail;
}
