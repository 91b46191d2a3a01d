import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { shareOfParent } from "../../../statistics/judgement/share-of-parent.ts";
import { targetAttainment } from "../../../statistics/judgement/target-attainment.ts";
import { isIncomplete } from "../is-incomplete.ts";
import type { MetricPoint } from "../metric-values.ts";
import type { PlannedPeriod, PlannedSpan } from "../plan-compare.ts";
import { notRanked } from "../ranks.ts";
import type { DerivedSeries } from "./derived-series.ts";
import { bandLevelOf, judgePast, judgeTarget } from "./judgements.ts";
import type { SeriesContext } from "./series-context.ts";
import { SmoothedRates } from "./smoothed-rates.ts";

/** Computes what the plan's options ask for beside the values of one metric. */
export function deriveSeries(context: SeriesContext): DerivedSeries {
  const { plan, metric, values, line, limit } = context;
  const { derived: asked } = plan.options;
  const { target } = metric.definition.metric;
  const column = <T>(wanted: boolean | undefined, of: (region: Region, period: PlannedPeriod, point: MetricPoint, at: number) => T | null): readonly (T | null)[] =>
    wanted === true ? plan.selection.regions.flatMap((region) => plan.periods.map((period, at) => of(region, period, values.at(region, period.span), at))) : [];
  const over = (region: Region, span: PlannedSpan | null): MetricPoint | null => (span === null ? null : values.at(region, span));
  const attained = column(asked?.target, (_region, _period, { value }) => (target === null ? null : targetAttainment(value, target)));
  const towardsTarget = column(asked?.targetBand, (_region, period, point) => judgeTarget(context, period.span, point));
  const sincePast = column(asked?.pastBand, (region, period, point) => judgePast(context, region, period, point));
  const smoothed = new SmoothedRates(context);
  return {
    yearToDate: column(asked?.yearToDate, (region, period) => over(region, period.yearToDate)?.value ?? null),
    yearToDateCoverage: column(asked?.yearToDate, (region, period) => over(region, period.yearToDate)?.coverage ?? null),
    rollingYear: column(asked?.rollingYear, (region, period) => over(region, period.rollingYear)?.value ?? null),
    rollingYearCoverage: column(asked?.rollingYear, (region, period) => over(region, period.rollingYear)?.coverage ?? null),
    attainment: attained.map((one) => one?.completion ?? null),
    targetMet: attained.map((one) => one?.met ?? null),
    shareOfParent: column(asked?.shareOfParent, (region, period, point) => {
      const parent = plan.parents.get(region);
      if (parent === undefined || !metric.definition.additive) return null;
      const whole = values.at(parent, period.span);
      return isIncomplete(metric, point) || isIncomplete(metric, whole) ? null : shareOfParent(point.value, whole.value);
    }),
    distanceToReference: column(asked?.distanceToReference, (_region, _period, { value }, at) => (metric.definition.additive ? null : difference(value, line[at] ?? null))),
    distanceToBest: column(asked?.distanceToBest, (region, period, point) =>
      notRanked(metric, region, point, limit) === null ? difference(point.value, context.ranks.at(region.level, period.span).best) : null,
    ),
    bandLevel: column(asked?.bandLevel, (region, period, point, at) => bandLevelOf(context, region, period.span, point, line[at] ?? null)),
    targetBand: towardsTarget.map((one) => one?.band ?? null),
    targetBandLevel: towardsTarget.map((one) => one?.level ?? null),
    pastBand: sincePast.map((one) => one?.band ?? null),
    pastBandLevel: sincePast.map((one) => one?.level ?? null),
    smoothed: column(asked?.smoothed, (region, period) => smoothed.at(region, period.span)),
  };
}

function difference(value: number | null, other: number | null): number | null {
  return value === null || other === null ? null : value - other;
}
