import { monthIndex, shiftPeriod, yearBefore } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";
import type { UnitsOfToday } from "../catalogue/units-of-today.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "../selection/limits.ts";
import type { SelectedMetric, Selection } from "../selection/selection.ts";
import type { CompareOptions } from "./compare-options.ts";
import { takesPeers as derivedTakesPeers } from "./derived/derived-options.ts";
import { FigurePlan } from "./figure-plan.ts";
import { planPeriod } from "./plan-period.ts";
import type { PeriodPlan } from "./plan-period.ts";
import { accumulatedSpan, rollingYear, spanOf, startOfReportingYear, toDate } from "./span.ts";
import type { Span } from "./span.ts";
import type { Place } from "./read-term.ts";

/** A span with its number among those of the plan. */
export interface PlannedSpan extends Span {
  readonly index: number;
}

/** A selected period with the stretches of time that its values and changes are computed over. */
export interface PlannedPeriod {
  readonly period: Period;
  readonly span: PlannedSpan;
  readonly yearBefore: PlannedSpan | null;
  /** The previous period, for changes: none under year to date. */
  readonly previous: PlannedSpan | null;
  /** The previous period to date of the same reporting year, for moves of rank. */
  readonly previousRank: PlannedSpan | null;
  /** 累计 and 滚动一年, where they are asked for beside the values. */
  readonly yearToDate: PlannedSpan | null;
  readonly rollingYear: PlannedSpan | null;
}

/** A region with its number among those of the plan, and where its stored figures stand. */
export interface PlannedRegion {
  readonly index: number;
  readonly places: readonly Place[];
  /** The region itself, where a metric is asked for whose values are not added up over regions. */
  readonly self: readonly Place[];
}

/** What has to be read for a comparison, and how its values follow from it; the same question always has the same plan. */
export interface ComparePlan {
  readonly selection: Selection;
  readonly options: CompareOptions;
  readonly spans: readonly PlannedSpan[];
  readonly periods: readonly PlannedPeriod[];
  /** How each metric is computed over each span, by the span's number. */
  readonly metricPlans: ReadonlyMap<SelectedMetric, readonly PeriodPlan[]>;
  readonly places: ReadonlyMap<Region, PlannedRegion>;
  readonly figures: FigurePlan;
  /** Peers by level, among whom ranks are given; empty unless ranks are asked for. */
  readonly peers: ReadonlyMap<string, readonly Region[]>;
  readonly reference: Region;
  /** 1 = January. */
  readonly reportingYearStart: number;
  /** The parents in which the selected regions have a share; empty unless shares are asked for. */
  readonly parents: ReadonlyMap<Region, Region>;
  /** The units of today, where whole mergers are read on them; null where regions are as they were. */
  readonly today: UnitsOfToday | null;
}

/** Decides what a comparison takes; knows no query. Throws SELECTION_TOO_LARGE when too much would have to be read. */
export function planCompare(selection: Selection, options: CompareOptions, catalogue: InstallationCatalogue): ComparePlan {
  const { tree, today, installation, keptFrom, keptTo } = catalogue;
  const onToday = selection.units === "today";
  const figures = new FigurePlan();
  const context = { plan: figures, frozen: selection.basis !== "live", reportingYearStart: installation.reportingYearStart, keptFrom, keptTo };
  const { periods, spans } = planSpans(selection, options, installation.reportingYearStart);
  const metricPlans = new Map(
    selection.metrics.map((metric) => [metric, spans.map((span) => planPeriod(metric.definition, metric.breakdown, span, context))]),
  );
  const derived = options.derived ?? null;
  const placed = selection.metrics.some(({ definition }) => definition.placedBy !== null);
  const alone = selection.metrics.some(({ definition }) => definition.alone);
  const takesPeers = options.rank || options.rankMove || placed || (derived !== null && derivedTakesPeers(derived));
  const levels = takesPeers ? new Set(selection.regions.map((region) => region.level)) : [];
  const peers = new Map([...levels].map((level) => [level, onToday ? tree.peers(level).filter((peer) => peer.validTo === null) : tree.peers(level)]));
  const reference = (options.line === undefined || options.line === null ? undefined : tree.get(options.line)) ?? tree.home;
  const parents = derived?.shareOfParent === true ? parentsOf(selection.regions, derived.parentsWithin ?? null, tree) : new Map<Region, Region>();
  const regions = new Set([...selection.regions, ...parents.values(), ...[...peers.values()].flat(), ...(options.reference ? [reference] : [])]);
  const places = new Map(
    [...regions].map((region, index) => [region, {
      index,
      places: (onToday ? today.places(region) : tree.places(region)).map((place) => ({ region: place, number: figures.place(place) })),
      self: alone ? [{ region, number: figures.place(region) }] : [],
    }]),
  );
  if (figures.size > LIMITS.figures) {
    throw new QuestionError(
      "SELECTION_TOO_LARGE",
      `Up to ${figures.size} stored figures would have to be read; one answer reads at most ${LIMITS.figures}. Ask for fewer metrics or periods, or leave ranks out.`,
      { count: figures.size, bound: LIMITS.figures },
    );
  }
  return { selection, options, spans, periods, metricPlans, places, figures, peers, reference, parents, today: onToday ? today : null, reportingYearStart: installation.reportingYearStart };
}

/** The parent of each region that has one within a region, or anywhere. */
function parentsOf(regions: readonly Region[], within: string | null, tree: RegionTree): ReadonlyMap<Region, Region> {
  return new Map(
    regions.flatMap((region) => {
      const parent = region.parentCode === null ? undefined : tree.get(region.parentCode);
      return parent === undefined || (within !== null && !tree.isWithin(parent, within)) ? [] : [[region, parent] as const];
    }),
  );
}

/** The distinct spans that the selected periods, their bases of comparison and their earlier ranks take. */
function planSpans(selection: Selection, options: CompareOptions, firstMonth: number): { readonly periods: PlannedPeriod[]; readonly spans: PlannedSpan[] } {
  const spans = new Map<string, PlannedSpan>();
  const accumulated = selection.accumulation === "year_to_date";
  const planned = (span: Span): PlannedSpan => {
    const key = `${span.from}-${span.to}`;
    const known = spans.get(key);
    if (known !== undefined) return known;
    const added = { ...span, index: spans.size };
    spans.set(key, added);
    return added;
  };
  const over = (period: Period): PlannedSpan => planned(accumulatedSpan(spanOf(period), selection.accumulation, firstMonth));
  const yearOf = (period: Period): number => startOfReportingYear(monthIndex(period.start) + period.months - 1, firstMonth);
  const periods = selection.periods.map((period): PlannedPeriod => {
    const before = shiftPeriod(period, -1);
    return {
      period,
      span: over(period),
      yearBefore: options.yearOnYear || options.derived?.pastBand === true ? over(yearBefore(period)) : null,
      previous: options.previousChange && !accumulated ? over(before) : null,
      previousRank: options.rankMove && (!accumulated || yearOf(before) === yearOf(period)) ? over(before) : null,
      yearToDate: options.derived?.yearToDate === true ? planned(toDate(spanOf(period), firstMonth)) : null,
      rollingYear: options.derived?.rollingYear === true ? planned(rollingYear(spanOf(period))) : null,
    };
  });
  return { periods, spans: [...spans.values()] };
}
