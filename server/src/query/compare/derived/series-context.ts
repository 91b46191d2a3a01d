import type { SelectedMetric } from "../../selection/selection.ts";
import type { SeriesValues } from "../rank-values.ts";
import type { ComparePlan } from "../plan-compare.ts";
import type { RankTable } from "../ranks.ts";

/** What the figures beside one metric's values are derived from. */
export interface SeriesContext {
  readonly plan: ComparePlan;
  readonly metric: SelectedMetric;
  readonly values: SeriesValues;
  readonly ranks: RankTable;
  /** The reference line, by period. */
  readonly line: readonly (number | null)[];
  /** The n below which nothing is judged. */
  readonly limit: number;
}
