import { monthIndex, shiftPeriod, yearBefore } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "../selection/limits.ts";
import type { SelectedMetric, Selection } from "../selection/selection.ts";
import type { CompareOptions } from "./compare-options.ts";
import { FigurePlan } from "./figure-plan.ts";
import { spanKey } from "./metric-values.ts";
import type { PeriodPlans } from "./metric-values.ts";
import { planPeriod } from "./plan-period.ts";
import type { PeriodPlan } from "./plan-period.ts";
import { spanOf, startOfReportingYear, toDate } from "./span.ts";
import type { Span } from "./span.ts";

/** A selected period with the stretches of time that its values and changes are computed over. */
export interface PlannedPeriod {
  readonly period: Period;
  readonly span: Span;
  readonly yearBefore: Span | null;
  /** The previous period, for changes: none under year to date. */
  readonly previous: Span | null;
  /** The previous period to date of the same reporting year, for moves of rank. */
  readonly previousRank: Span | null;
}

/** What has to be read for a comparison, and how its values follow from it. */
export interface ComparePlan {
  readonly selection: Selection;
  readonly options: CompareOptions;
  readonly periods: readonly PlannedPeriod[];
  readonly metricPlans: ReadonlyMap<SelectedMetric, PeriodPlans>;
  readonly figures: FigurePlan;
  /** Peers by level, among whom ranks are given; empty unless ranks are asked for. */
  readonly peers: ReadonlyMap<string, readonly Region[]>;
  readonly reference: Region;
}

/** Decides what a comparison takes; knows no query. Throws SELECTION_TOO_LARGE when too much would have to be read. */
export function planCompare(selection: Selection, options: CompareOptions, catalogue: InstallationCatalogue): ComparePlan {
  const { tree, installation, keptFrom, keptTo } = catalogue;
  const figures = new FigurePlan();
  const context = { plan: figures, frozen: selection.basis !== "live", reportingYearStart: installation.reportingYearStart, keptFrom, keptTo };
  const periods = selection.periods.map((period) => plannedPeriod(period, selection, options, installation.reportingYearStart));
  const spans = new Map(
    periods.flatMap((period) => [period.span, period.yearBefore, period.previous, period.previousRank]).flatMap((span) => (span === null ? [] : [[spanKey(span), span]])),
  );
  const metricPlans = new Map(
    selection.metrics.map((metric) => {
      const plans = new Map<string, PeriodPlan>();
      for (const [key, span] of spans) plans.set(key, planPeriod(metric.definition, metric.breakdown, span, context));
      return [metric, plans];
    }),
  );
  const ranked = options.rank || options.rankMove;
  const levels = ranked ? new Set(selection.regions.map((region) => region.level)) : [];
  const peers = new Map([...levels].map((level) => [level, tree.within(tree.root.code, level)]));
  const regions = [...selection.regions, ...[...peers.values()].flat(), ...(options.reference ? [tree.home] : [])];
  for (const region of new Set(regions)) {
    for (const place of tree.places(region)) figures.place(place);
  }
  if (figures.size > LIMITS.figures) {
    throw new QuestionError(
      "SELECTION_TOO_LARGE",
      `Up to ${figures.size} stored figures would have to be read; one answer reads at most ${LIMITS.figures}. Ask for fewer metrics or periods, or leave ranks out.`,
    );
  }
  return { selection, options, periods, metricPlans, figures, peers, reference: tree.home };
}

function plannedPeriod(period: Period, selection: Selection, options: CompareOptions, firstMonth: number): PlannedPeriod {
  const accumulated = selection.accumulation === "year_to_date";
  const over = (other: Period): Span => (accumulated ? toDate(spanOf(other), firstMonth) : spanOf(other));
  const span = over(period);
  const before = shiftPeriod(period, -1);
  const sameYear = startOfReportingYear(monthIndex(before.start) + before.months - 1, firstMonth) === startOfReportingYear(span.to - 1, firstMonth);
  return {
    period,
    span,
    yearBefore: options.yearOnYear ? over(yearBefore(period)) : null,
    previous: options.previousChange && !accumulated ? over(before) : null,
    previousRank: options.rankMove && (!accumulated || sameYear) ? over(before) : null,
  };
}
