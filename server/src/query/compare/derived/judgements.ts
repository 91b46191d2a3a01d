import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { bandOf } from "../../../statistics/band.ts";
import type { Level } from "../../../statistics/intervals/confidence-level.ts";
import { differenceInterval } from "../../../statistics/intervals/difference-interval.ts";
import { judgeAtTwoLevels } from "../../../statistics/judgement/two-level-judgement.ts";
import { chanceInterval } from "../chance-interval.ts";
import type { MetricPoint } from "../metric-values.ts";
import type { PlannedPeriod, PlannedSpan } from "../plan-compare.ts";
import { notRanked } from "../ranks.ts";
import type { SeriesContext } from "./series-context.ts";

/** The strictest level, 0.95 or 0.998, at which a region differs from the line; null where it does not, and where no band is judged. */
export function bandLevelOf({ plan, metric, limit }: SeriesContext, region: Region, span: PlannedSpan, point: MetricPoint, line: number | null): Level | null {
  if (line === null || region === plan.reference || notRanked(metric, region, point, limit) !== null) return null;
  const [at95, at998] = [chanceInterval(metric, point, span), chanceInterval(metric, point, span, 0.998)];
  return at95 === null || at998 === null ? null : judgeAtTwoLevels({ at95, at998 }, line, metric.definition.metric.direction).level;
}

/**
 * Whether a value reaches its target by more than chance: better and worse when its whole 95 % interval lies on that side of
 * the target. Null without a target, a value or an interval; not ranked below the small-number limit and for neutral metrics.
 */
export function targetBandOf({ metric, limit }: SeriesContext, span: PlannedSpan, point: MetricPoint): Band | null {
  const { target, direction } = metric.definition.metric;
  const interval = chanceInterval(metric, point, span);
  if (target === null || interval === null) return null;
  return isSmall(point, limit) ? "not_ranked" : bandOf(interval, target.value, direction);
}

/**
 * Whether a value differs from the same region's a year before by more than chance: the 95 % interval of the difference lies on
 * one side of 0, for both figures vary. Null without both intervals, for stocks, which depend on what stood before, and where both
 * cover the same time in part.
 */
export function pastBandOf({ metric, values, limit }: SeriesContext, region: Region, { span, yearBefore }: PlannedPeriod, point: MetricPoint): Band | null {
  const { chance, metric: { direction } } = metric.definition;
  if (yearBefore === null || yearBefore.to > span.from || (chance?.kind === "events" && chance.stock)) return null;
  const past = values.at(region, yearBefore);
  const [now, then] = [chanceInterval(metric, point, span), chanceInterval(metric, past, yearBefore)];
  if (point.value === null || past.value === null || now === null || then === null) return null;
  if (isSmall(point, limit) || isSmall(past, limit)) return "not_ranked";
  return bandOf(differenceInterval({ value: point.value, ...now }, { value: past.value, ...then }), 0, direction);
}

function isSmall({ n }: MetricPoint, limit: number): boolean {
  return n !== null && n < limit;
}
