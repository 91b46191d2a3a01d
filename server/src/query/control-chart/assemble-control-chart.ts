import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { controlChart } from "../../statistics/control-chart/control-chart.ts";
import type { ControlSeries } from "../../statistics/control-chart/control-chart.ts";
import { meaningOf } from "../../statistics/judgement/side.ts";
import { yearsIn } from "../catalogue/chance-model.ts";
import { isIncomplete } from "../compare/is-incomplete.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { ControlChartPoint } from "./control-chart-answer.ts";
import type { ControlChartPlan } from "./plan-control-chart.ts";

type ChartedSeries = Pick<ControlChartPlan, "metric" | "periods" | "kind">;

/**
 * The points of a chart, one per period in the plan's order: limits in the metric's unit, causes with their meaning. `starts`
 * are the numbers of the periods at which new baselines begin.
 */
export function assembleControlChart(plan: ChartedSeries, starts: readonly number[], measurements: readonly Measurement[]): ControlChartPoint[] {
  const { definition } = plan.metric;
  const { direction, factor } = definition.metric;
  // Single values are in the metric's unit; shares and rates are the formula alone.
  const unit = plan.kind === "xmr" ? 1 : factor;
  return controlChart(seriesOf(plan, measurements), starts).flatMap(({ limits, causes, baseline, trial }, at) => {
    const [period, measurement] = [plan.periods[at], measurements[at]];
    if (period === undefined || measurement === undefined) return [];
    return [{
      period,
      measurement,
      centre: limits === null ? null : limits.centre * unit,
      lower: limits === null ? null : limits.lower * unit,
      upper: limits === null ? null : limits.upper * unit,
      sigma: limits === null ? null : limits.sigma * unit,
      causes: causes.map((cause) => ({ ...cause, meaning: meaningOf(cause.direction === "up" ? "above" : "below", direction) })),
      baseline,
      trial,
    }];
  });
}

/** A gap, a zero denominator among them, has neither events nor a base; a sum that lacks units is no measure of a whole one. */
function seriesOf({ kind, metric, periods }: ChartedSeries, measurements: readonly Measurement[]): ControlSeries {
  const there = (of: (measurement: Measurement, period: Period) => number | null): (number | null)[] =>
    measurements.map((measurement, at) => {
      const period = periods[at];
      return measurement.value === null || period === undefined || isIncomplete(metric, measurement) ? null : of(measurement, period);
    });
  // Chance moves what was counted, not what it comes to in a year.
  const scale = ({ months }: Period): number => yearsIn(metric.definition.chance, months);
  switch (kind) {
    case "xmr":
      // A share has a p chart, so that only the least is of use here.
      return { kind, values: there(({ value }) => value), bounds: { least: metric.definition.canBeNegative ? -Infinity : 0, most: Infinity } };
    case "p":
      return { kind, events: there(({ numerator }) => numerator), trials: there(({ denominator }) => denominator) };
    case "u":
      return {
        kind,
        events: there(({ numerator }, period) => (numerator === null ? null : numerator * scale(period))),
        bases: there(({ denominator }, period) => (denominator === null ? null : denominator * scale(period))),
      };
  }
}
