import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { bandOf } from "../../statistics/band.ts";
import type { Interval } from "../../statistics/wilson.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { MetricPoint } from "./metric-values.ts";
import { notRanked } from "./ranks.ts";

/** What bands are judged against. */
export interface ReferenceLine {
  readonly metric: SelectedMetric;
  /** The region that is the line. */
  readonly reference: Region;
  readonly line: number | null;
  /** The n below which nothing is judged. */
  readonly limit: number;
}

/**
 * A region's distance from the reference line by its interval. Null where there is no value, no line, no interval, and for the
 * reference region itself, which is the line.
 */
export function judgeBand({ metric, reference, line, limit }: ReferenceLine, region: Region, point: MetricPoint, interval: Interval | null): Band | null {
  if (point.value === null || region === reference) return null;
  if (notRanked(metric, region, point, limit) !== null) return "not_ranked";
  return interval === null || line === null ? null : bandOf(interval, line, metric.definition.metric.direction);
}
