import { periodEnd, periodOf, shiftPeriod } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { SelectedMetric } from "../selection/selection.ts";

const YEAR = 12;

/** What a metric is measured over in the index of a period: the period itself, and what is measured by year the last whole year up to its end. */
export function measuredPeriod({ definition }: SelectedMetric, period: Period): Period {
  return definition.metric.frequency !== "year" || period.months === YEAR ? period : shiftPeriod(periodOf(periodEnd(period), YEAR), -1);
}
