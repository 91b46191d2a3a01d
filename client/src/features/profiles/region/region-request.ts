import { basisChoice, type BasisChoice } from "../../../filters/basis-choice.ts";
import type { Installation } from "../../../filters/installation.ts";
import { isMeantByCode } from "../../../filters/meant-by-code.ts";
import { latestQuarter, quartersUpTo, type Quarter, unkeptQuarter, type UnkeptQuarters, wholeYears } from "../../../filters/quarters.ts";
import { accumulationOfSearch, basisOfSearch } from "../../../filters/selection-search.ts";
import { selectionInput, type Accumulation, type Basis } from "../../../filters/selection.ts";
import type { ProfileMetricsQuery, RegionIndicatorsQueryVariables, RegionNameFragment } from "../../../generated/graphql.ts";
import type { Viewer } from "../../../session/viewer.ts";
import type { RegionSearch } from "./region-search.ts";

/** Quarters of a course. */
const QUARTERS = 8;
/** Metrics of one selection, and selections of one operation. */
const MOST_METRICS = 40;
const PARTS = 3;

export type CatalogueMetric = ProfileMetricsQuery["metrics"][number];

/** Everything that a region's page asks for. */
export interface RegionRequest {
  readonly region: RegionNameFragment;
  readonly quarter: Quarter;
  readonly basis: Basis;
  readonly choice: BasisChoice;
  readonly accumulation: Accumulation;
  readonly asOf: string | null;
  /** Whether only indicators that are judged against the line are listed. */
  readonly judgedOnly: boolean;
}

export type RegionRefusal =
  | { readonly kind: "unknown region"; readonly code: string }
  | { readonly kind: "no quarters" }
  | { readonly kind: "unkept quarter"; readonly asked: UnkeptQuarters; readonly basis: Basis };

export function isRefusal(plan: RegionRequest | RegionRefusal): plan is RegionRefusal {
  return "kind" in plan;
}

/** The region of an address, or the viewer's own, or the first of the installation; `towns` as far as they are known. */
export function planRegion(installation: Installation, viewer: Viewer, towns: readonly RegionNameFragment[], code: string | undefined, search: RegionSearch): RegionRequest | RegionRefusal {
  const { home, cities, counties, quarters } = installation;
  const known = [home, ...cities, ...counties, ...towns];
  const wanted = code ?? viewer.recordRegion ?? counties[0]?.code ?? home.code;
  const region = known.find((one) => one.code === wanted) ?? (code === undefined ? (counties[0] ?? home) : undefined);
  if (region === undefined) return { kind: "unknown region", code: wanted };
  const choice = basisChoice(viewer, [region]);
  const basis = basisOfSearch(search, choice.fallback);
  const quarter = quarters.find(({ id }) => id === search.period) ?? latestQuarter(quarters, basis) ?? quarters.at(-1);
  if (quarter === undefined) return { kind: "no quarters" };
  const asked = unkeptQuarter(quarters, search.period);
  if (asked !== null) return { kind: "unkept quarter", asked, basis };
  return { region, quarter, basis, choice, accumulation: accumulationOfSearch(search), asOf: search.asOf ?? null, judgedOnly: search.only === "judged" };
}

/** The metrics that a region is looked at by: what is computed, each as boards and comparisons mean it by its code, without splits. */
export function profileMetrics(metrics: readonly CatalogueMetric[]): readonly CatalogueMetric[] {
  return metrics.filter((metric) => (metric.notComputed ?? null) === null && isMeantByCode(metric)).slice(0, MOST_METRICS * PARTS);
}

/** The variables of the one operation that measures them all, in parts as large as a selection may be, and what is measured by year over the whole years up to the quarter. */
export function indicatorVariables({ region, quarter, basis, accumulation, asOf }: RegionRequest, metrics: readonly CatalogueMetric[], quarters: readonly Quarter[]): RegionIndicatorsQueryVariables {
  const periods = [quartersUpTo(quarters, quarter.id, QUARTERS)];
  const part = (at: number) => selectionInput({ metrics: metrics.slice(at * MOST_METRICS, (at + 1) * MOST_METRICS).map(({ ref }) => ref), regions: [region.code], periods, basis, accumulation, asOf });
  const byYear = metrics.filter(({ frequency }) => frequency === "YEAR").slice(0, MOST_METRICS);
  const whole = wholeYears(quarters, quarter.id);
  const year = latestQuarter(whole, basis);
  const years = year === null || byYear.length === 0 ? null : selectionInput({ metrics: byYear.map(({ ref }) => ref), regions: [region.code], periods: [quartersUpTo(whole, year.id, QUARTERS)], basis, accumulation: "period", asOf });
  return { a: part(0), b: part(1), c: part(2), years: years ?? part(0), withYears: years !== null, withB: metrics.length > MOST_METRICS, withC: metrics.length > 2 * MOST_METRICS };
}
