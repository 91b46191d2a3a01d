import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { Level } from "../../../statistics/intervals/confidence-level.ts";
import { differenceInterval } from "../../../statistics/intervals/difference-interval.ts";
import { judgeAtTwoLevels } from "../../../statistics/judgement/two-level-judgement.ts";
import type { TwoLevelInterval } from "../../../statistics/judgement/two-level-judgement.ts";
import { chanceInterval } from "../chance-interval.ts";
import type { SelectedMetric } from "../../selection/selection.ts";
import type { MetricPoint } from "../metric-values.ts";
import type { PlannedPeriod, PlannedSpan } from "../plan-compare.ts";
import { notRanked } from "../ranks.ts";
import type { SeriesContext } from "./series-context.ts";

/** Whether a value differs from something by more than chance, and at which level. */
export interface Judged {
  readonly band: Band;
  /** The strictest level, 0.95 or 0.998, at which it differs; null where it does not, and where it is not judged. */
  readonly level: Level | null;
}

/** Too few to be judged, or neither way is better. */
const NOT_JUDGED: Judged = { band: "not_ranked", level: null };

/** The strictest level, 0.95 or 0.998, at which a region differs from the line; null where it does not, and where no band is judged. */
export function bandLevelOf({ plan, metric, limit }: SeriesContext, region: Region, span: PlannedSpan, point: MetricPoint, line: number | null): Level | null {
  if (line === null || region === plan.reference || notRanked(metric, region, point, limit) !== null) return null;
  const own = atTwoLevels(metric, point, span);
  return own === null ? null : judgeAtTwoLevels(own, line, metric.definition.metric.direction).level;
}

/**
 * Whether a value reaches its target by more than chance: better and worse when its whole interval lies on that side of the
 * target. Null without a target, a value or an interval; not ranked below the small-number limit and for neutral metrics.
 */
export function judgeTarget({ metric, limit }: SeriesContext, span: PlannedSpan, point: MetricPoint): Judged | null {
  const { target, direction } = metric.definition.metric;
  const own = atTwoLevels(metric, point, span);
  if (target === null || own === null) return null;
  return isSmall(point, limit) || direction === "neutral" ? NOT_JUDGED : judgeAtTwoLevels(own, target.value, direction);
}

/**
 * Whether a value differs from the same region's a year before by more than chance: the interval of the difference lies on one
 * side of 0, for both figures vary. Null without both intervals, for stocks, which depend on what stood before, and where both
 * cover the same time in part.
 */
export function judgePast({ metric, values, limit }: SeriesContext, region: Region, { span, yearBefore }: PlannedPeriod, point: MetricPoint): Judged | null {
  const { chance, metric: { direction } } = metric.definition;
  if (yearBefore === null || yearBefore.to > span.from || (chance?.kind === "events" && chance.stock)) return null;
  const past = values.at(region, yearBefore);
  const [now, then] = [atTwoLevels(metric, point, span), atTwoLevels(metric, past, yearBefore)];
  if (point.value === null || past.value === null || now === null || then === null) return null;
  if (isSmall(point, limit) || isSmall(past, limit) || direction === "neutral") return NOT_JUDGED;
  const [here, there] = [point.value, past.value];
  const between = (level: keyof TwoLevelInterval) => differenceInterval({ value: here, ...now[level] }, { value: there, ...then[level] });
  return judgeAtTwoLevels({ at95: between("at95"), at998: between("at998") }, 0, direction);
}

function atTwoLevels(metric: SelectedMetric, point: MetricPoint, span: PlannedSpan): TwoLevelInterval | null {
  const [at95, at998] = [chanceInterval(metric, point, span), chanceInterval(metric, point, span, 0.998)];
  return at95 === null || at998 === null ? null : { at95, at998 };
}

function isSmall({ n }: MetricPoint, limit: number): boolean {
  return n !== null && n < limit;
}
