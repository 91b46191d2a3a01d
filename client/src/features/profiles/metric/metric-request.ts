import { basisChoice, type BasisChoice } from "../../../filters/basis-choice.ts";
import { countiesOf, type Installation } from "../../../filters/installation.ts";
import { latestQuarter, quartersUpTo, type Quarter, unkeptQuarter, type UnkeptQuarters } from "../../../filters/quarters.ts";
import { basisOfSearch } from "../../../filters/selection-search.ts";
import { selectionInput, type Basis } from "../../../filters/selection.ts";
import type { MetricVersionsQuery, RegionNameFragment, SelectionInput } from "../../../generated/graphql.ts";
import type { Viewer } from "../../../session/viewer.ts";
import type { MetricSearch } from "./metric-search.ts";

/** Quarters of a course and of a control chart. */
const QUARTERS = 16;

export type MetricVersion = MetricVersionsQuery["metrics"][number];

/** Everything that a metric's page asks for. */
export interface MetricRequest {
  /** All versions, oldest first, and the one that is drawn. */
  readonly versions: readonly MetricVersion[];
  readonly metric: MetricVersion;
  readonly quarter: Quarter;
  readonly basis: Basis;
  readonly choice: BasisChoice;
  readonly asOf: string | null;
  /** Whose course is examined. */
  readonly region: RegionNameFragment;
  /** Where the control chart's new baselines begin. */
  readonly starts: readonly string[];
  /** The quarters of its course, as FIRST..LAST. */
  readonly periods: string;
  readonly counties: SelectionInput;
  /** Null where the metric is not meant for towns, or their live figures are not the viewer's to see. */
  readonly towns: SelectionInput | null;
  /** Null for a single version. */
  readonly versionValues: SelectionInput | null;
}

export type MetricRefusal =
  | { readonly kind: "unknown metric" }
  | { readonly kind: "no quarters" }
  | { readonly kind: "unkept quarter"; readonly asked: UnkeptQuarters; readonly basis: Basis };

export function isRefusal(plan: MetricRequest | MetricRefusal): plan is MetricRefusal {
  return "kind" in plan;
}

export function planMetric(installation: Installation, viewer: Viewer, versions: readonly MetricVersion[], search: MetricSearch): MetricRequest | MetricRefusal {
  const { home, cities, quarters } = installation;
  const metric = versions.find(({ version }) => String(version) === search.version) ?? versions.at(-1);
  if (metric === undefined) return { kind: "unknown metric" };
  const counties = countiesOf(installation, home.code);
  const choice = basisChoice(viewer, [home, ...counties]);
  const basis = basisOfSearch(search, choice.fallback);
  const quarter = quarters.find(({ id }) => id === search.period) ?? latestQuarter(quarters, basis) ?? quarters.at(-1);
  if (quarter === undefined) return { kind: "no quarters" };
  const asked = unkeptQuarter(quarters, search.period);
  if (asked !== null) return { kind: "unkept quarter", asked, basis };
  const periods = quartersUpTo(quarters, quarter.id, QUARTERS);
  const shared = { basis, accumulation: "period" as const, asOf: search.asOf ?? null };
  const around = [home.code, `counties(${home.code})`];
  return {
    versions, metric, quarter, basis, choice, asOf: search.asOf ?? null, periods, starts: search.starts ?? [],
    region: [home, ...cities, ...counties].find(({ code }) => code === search.region) ?? home,
    counties: selectionInput({ ...shared, metrics: [metric.ref], regions: around, periods: [periods] }),
    towns: metric.level === "TOWN" ? selectionInput({ ...shared, metrics: [metric.ref], regions: [`counties(${home.code})`, `towns(${home.code})`], periods: [quarter.id] }) : null,
    versionValues: versions.length < 2 ? null : { ...selectionInput({ ...shared, metrics: versions.map(({ ref }) => ref), regions: around, periods: [quarter.id] }), acrossVersions: true },
  };
}
