import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { bandOf } from "../../statistics/band.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { MetricPoint } from "./metric-values.ts";
import { notRanked } from "./ranks.ts";

/**
 * A region's distance from the reference line by its interval. Null where there is no value, no line, no interval, and
 * for the reference region itself, which is the line.
 */
export function judgeBand(metric: SelectedMetric, region: Region, point: MetricPoint, reference: Region, line: number | null, limit: number): Band | null {
  if (point.value === null || region === reference) return null;
  if (notRanked(metric, region, point, limit) !== null) return "not_ranked";
  if (point.lower === null || point.upper === null || line === null) return null;
  return bandOf({ lower: point.lower, upper: point.upper }, line, metric.definition.metric.direction);
}
