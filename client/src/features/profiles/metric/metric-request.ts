import { basisChoice, type BasisChoice } from "../../../filters/basis-choice.ts";
import { countiesOf, type Installation } from "../../../filters/installation.ts";
import { isMeantByCode } from "../../../filters/meant-by-code.ts";
import { quartersUpTo, type Quarter, type UnkeptQuarters } from "../../../filters/quarters.ts";
import { basisOfSearch, basisSearch } from "../../../filters/selection-search.ts";
import { selectionInput, type Basis } from "../../../filters/selection.ts";
import type { MetricVersionsQuery, RegionNameFragment, SelectionInput } from "../../../generated/graphql.ts";
import type { Viewer } from "../../../session/viewer.ts";
import { metricPeriod, type UnkeptYear } from "./metric-period.ts";
import type { MetricSearch } from "./metric-search.ts";

/** Quarters, or years, of a course and of a control chart. */
const PERIODS = 16;

export type MetricVersion = MetricVersionsQuery["metrics"][number];

/** Everything that a metric's page asks for. */
export interface MetricRequest {
  /** All versions, oldest first, and the one that is drawn. */
  readonly versions: readonly MetricVersion[];
  readonly metric: MetricVersion;
  /** What is shown: a quarter, or a whole year of a metric that is measured by year. */
  readonly period: Quarter;
  /** Those that may be chosen from, oldest first. */
  readonly kept: readonly Quarter[];
  /** The quarter with which other pages are opened. */
  readonly quarter: string;
  readonly basis: Basis;
  readonly choice: BasisChoice;
  /** The same for another region. */
  readonly choiceOf: (region: string) => BasisChoice;
  /** True where live figures are open for the region, and not for those that it stands among. */
  readonly alone: boolean;
  readonly asOf: string | null;
  /** Whose course is examined, and from which it is chosen: of the towns only the one that the address names. */
  readonly region: RegionNameFragment;
  readonly regions: readonly RegionNameFragment[];
  /** Where the control chart's new baselines begin. */
  readonly starts: readonly string[];
  /** The periods of its course, as FIRST..LAST. */
  readonly periods: string;
  /** The line, the counties and the chosen town, or the region alone. */
  readonly counties: SelectionInput;
  /** Null where the metric is not meant for towns, or the region stands alone. */
  readonly towns: SelectionInput | null;
  /** Null for a single version. */
  readonly versionValues: SelectionInput | null;
}

export type MetricRefusal =
  | { readonly kind: "unknown metric" }
  | { readonly kind: "no quarters" }
  | { readonly kind: "no years" }
  | UnkeptYear
  | { readonly kind: "unkept quarter"; readonly asked: UnkeptQuarters; readonly basis: Basis };

export function isRefusal(plan: MetricRequest | MetricRefusal): plan is MetricRefusal {
  return "kind" in plan;
}

/** Whether the address names a region that is known without the list of towns. */
export function knowsRegion({ home, cities, counties }: Installation, code: string | undefined): boolean {
  return code === undefined || [home, ...cities, ...counties].some((one) => one.code === code);
}

/** `towns` as far as they are known. */
export function planMetric(installation: Installation, viewer: Viewer, versions: readonly MetricVersion[], search: MetricSearch, towns: readonly RegionNameFragment[] = []): MetricRequest | MetricRefusal {
  const { home, cities, quarters } = installation;
  const metric = versions.find(({ version }) => String(version) === search.version) ?? versions.find(isMeantByCode) ?? versions[0];
  if (metric === undefined) return { kind: "unknown metric" };
  const counties = countiesOf(installation, home.code);
  const known = [home, ...cities, ...counties, ...towns];
  const among = basisChoice(viewer, [home, ...counties]);
  const choiceOf = (code: string): BasisChoice => {
    const own = basisChoice(viewer, known.filter((one) => one.code === code));
    return own.withheld === null ? own : among;
  };
  const region = known.find(({ code }) => code === search.region) ?? home;
  const choice = choiceOf(region.code);
  const basis = basisOfSearch(search, choice.fallback);
  const found = metricPeriod(quarters, metric.frequency === "YEAR", search.period, basis);
  if ("kind" in found) return found;
  const { period, kept, quarter } = found;
  const periods = quartersUpTo(kept, period.id, PERIODS);
  const shared = { basis, accumulation: "period" as const, asOf: search.asOf ?? null };
  const alone = choice.offered.includes(basis) && !among.offered.includes(basis);
  const town = region.level === "TOWN" ? [region] : [];
  const around = alone ? [region.code] : [home.code, `counties(${home.code})`, ...town.map(({ code }) => code)];
  return {
    versions, metric, period, kept, quarter, basis, choice, choiceOf, alone, region, regions: [home, ...counties, ...town], periods, asOf: search.asOf ?? null, starts: search.starts ?? [],
    counties: selectionInput({ ...shared, metrics: [metric.ref], regions: around, periods: [periods] }),
    towns: metric.level === "TOWN" && !alone ? selectionInput({ ...shared, metrics: [metric.ref], regions: [`counties(${home.code})`, `towns(${home.code})`], periods: [period.id] }) : null,
    versionValues: versions.length < 2 ? null : { ...selectionInput({ ...shared, metrics: versions.map(({ ref }) => ref), regions: around, periods: [period.id] }), acrossVersions: true },
  };
}

/** What changes in the address with the region: the basis stays where it is open for that one. */
export function toRegion({ choiceOf, basis }: Pick<MetricRequest, "choiceOf" | "basis">, region: string, home: string): MetricSearch {
  const { offered, fallback } = choiceOf(region);
  return { region: region === home ? undefined : region, starts: undefined, basis: offered.includes(basis) ? basisSearch(basis, fallback) : undefined };
}
