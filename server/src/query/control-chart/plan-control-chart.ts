import { periodEnd, periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { MetricDefinition } from "../catalogue/metric-definition.ts";
import { QuestionError } from "../question-error.ts";
import { assertBound } from "../selection/assert-bound.ts";
import { LIMITS } from "../selection/limits.ts";
import { parseMetric } from "../selection/parse-metrics.ts";
import { parsePeriod, parsePeriods, tooManyPeriods } from "../selection/parse-periods.ts";
import type { PeriodLookups } from "../selection/parse-periods.ts";
import { parseRegion } from "../selection/parse-regions.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { ControlChartKind, ControlChartRequest } from "./control-chart-answer.ts";

/** A baseline begins at a period of the chart, by its number, or at an event, by the event's. */
export type BaselineStart = { readonly kind: "period"; readonly at: number } | { readonly kind: "event"; readonly id: number };

export interface ControlChartPlan {
  readonly metric: SelectedMetric;
  readonly region: Region;
  /** Consecutive, in order of time. */
  readonly periods: readonly Period[];
  /** Where new baselines begin. */
  readonly starts: readonly BaselineStart[];
  readonly kind: ControlChartKind;
}

/** Reads the question and decides which chart answers it; throws a QuestionError that names the value and the bound. */
export function planControlChart(request: ControlChartRequest, catalogue: InstallationCatalogue, lookups: PeriodLookups): ControlChartPlan {
  const metric = parseMetric(request.metric, catalogue);
  const region = parseRegion(request.region, catalogue.tree);
  assertBound(request.periods.length, LIMITS.periods, "periods", "The chart");
  assertBound(request.starts.length, LIMITS.periods, "baselines", "The chart");
  const periods = consecutive(parsePeriods(request.periods, lookups));
  return { metric, region, periods, starts: request.starts.map((text) => startOf(text, periods)), kind: chartOf(metric.definition) };
}

function consecutive(periods: readonly Period[]): readonly Period[] {
  if (periods.length === 0) throw new QuestionError("EMPTY_SELECTION", "The chart names no periods: name at least one.");
  if (periods.length > LIMITS.periods) throw tooManyPeriods(periods.length, "The chart");
  periods.forEach((period, at) => {
    const before = periods[at - 1];
    if (before === undefined || (before.months === period.months && periodEnd(before) === period.start)) return;
    throw new QuestionError(
      "UNSUITABLE_PERIODS",
      `${periodId(period)} does not follow on ${periodId(before)}: a control chart takes periods of one length without a break, in order of time, such as 2023Q1..2026Q3.`,
      { offender: periodId(period) },
    );
  });
  return periods;
}

const EVENT = /^event\((\d{1,15})\)$/;

function startOf(text: string, periods: readonly Period[]): BaselineStart {
  const [, event] = EVENT.exec(text) ?? [];
  if (event !== undefined) return { kind: "event", id: Number(event) };
  const id = periodId(parsePeriod(text));
  const at = periods.findIndex((period) => periodId(period) === id);
  if (at >= 0) return { kind: "period", at };
  throw new QuestionError("UNSUITABLE_PERIODS", `A baseline cannot start at ${id}, which is none of the chart's ${periods.length} periods: name one of them.`, { offender: id });
}

/**
 * Shares of trials have a p chart, counted events on a base a u chart. A stock on a base is no new count each time, and
 * of sums of days chance says nothing: they are single values.
 */
function chartOf({ chance }: MetricDefinition): ControlChartKind {
  if (chance?.kind === "trials") return "p";
  return chance?.kind === "events" && !chance.stock ? "u" : "xmr";
}
