import { countRatioInterval } from "../../statistics/intervals/count-ratio-interval.ts";
import { rateInterval } from "../../statistics/intervals/poisson-interval.ts";
import { wilsonInterval } from "../../statistics/wilson.ts";
import type { Interval } from "../../statistics/wilson.ts";
import { yearsIn } from "../catalogue/chance-model.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { MetricPoint } from "./metric-values.ts";
import type { Span } from "./span.ts";

/** How many events were counted, or trials succeeded, and on what base; of what is brought to a year, only what was counted in the span. */
export interface ChanceCount {
  readonly count: number;
  readonly base: number;
}

/** What chance moved in a value; null for metrics whose formula does not tell, and for gaps. */
export function chanceCount({ definition }: SelectedMetric, { value, numerator, denominator }: Pick<MetricPoint, "value" | "numerator" | "denominator">, span: Span): ChanceCount | null {
  if (definition.chance === null || value === null || numerator === null || denominator === null) return null;
  const years = yearsIn(definition.chance, span.to - span.from);
  return { count: years === 1 ? numerator : wholeNear(numerator * years), base: denominator * years };
}

/** Bringing to a year and back leaves a count beside the whole number that it was. */
function wholeNear(count: number): number {
  const whole = Math.round(count);
  return Math.abs(count - whole) < 1e-6 ? whole : count;
}

/**
 * The interval of a value at a level, in the metric's unit, by how chance moves it: Wilson's of shares of trials, Byar's of
 * event rates (exact Poisson below 10 events), that of a ratio of two counts. Null for other metrics and for gaps.
 */
export function chanceInterval(metric: SelectedMetric, point: MetricPoint, span: Span, level = 0.95): Interval | null {
  const { chance, metric: { factor } } = metric.definition;
  const counted = chanceCount(metric, point, span);
  if (counted === null) return null;
  if (chance?.kind === "events") return rateInterval(counted.count, counted.base, factor, level);
  if (chance?.kind === "counts") return countRatioInterval(counted.count, counted.base, factor, level);
  const share = wilsonInterval(counted.count, counted.base, level);
  return share === null ? null : { lower: share.lower * factor, upper: share.upper * factor };
}
