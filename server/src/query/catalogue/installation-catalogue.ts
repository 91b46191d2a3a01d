import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Metric } from "@plumbline/schema/vocabulary/metric.ts";
import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { StoredCatalogue } from "../../store/read/read-catalogue.ts";
import type { Installation } from "../../store/read/read-installation.ts";
import { Clocks } from "../../rollup/measures/clocks.ts";
import { defineMetric, defineRank } from "./define-metric.ts";
import type { BreakdownKey, MetricDefinition } from "./metric-definition.ts";
import { RegionTree } from "./region-tree.ts";
import { UnitsOfToday } from "./units-of-today.ts";

/** Everything about an installation that no fact changes, ready for planning. */
export interface InstallationCatalogue {
  readonly installation: Installation;
  readonly tree: RegionTree;
  readonly today: UnitsOfToday;
  readonly measures: ReadonlyMap<string, Measure>;
  /** In catalogue order, all versions. */
  readonly metrics: readonly MetricDefinition[];
  /** By code, versions ascending. */
  readonly versions: ReadonlyMap<string, readonly MetricDefinition[]>;
  readonly breakdowns: ReadonlyMap<string, readonly BreakdownKey[]>;
  /** The clocks of its legal limits. */
  readonly clocks: Clocks;
  /** The first month kept, and the month after the last that figures are due for, counted from year 0. */
  readonly keptFrom: number;
  readonly keptTo: number;
}

/** Builds the catalogue that questions are planned with. Throws for a formula or a tree with a fault. */
export function installationCatalogue(installation: Installation, stored: StoredCatalogue): InstallationCatalogue {
  const measures = new Map(stored.measures.map((measure) => [measure.code, measure]));
  const breakdowns = groupBy(stored.breakdownKeys, (key) => key.breakdown);
  const clocks = new Clocks(stored.limits);
  const metrics = defineMetrics(stored.metrics, measures, breakdowns, clocks);
  const versions = groupBy(metrics, (definition) => definition.metric.code);
  for (const list of versions.values()) list.sort((a, b) => a.metric.version - b.metric.version);
  const tree = new RegionTree(stored.regions, installation.rootRegion);
  return {
    installation,
    tree,
    today: new UnitsOfToday(tree, stored.successions),
    measures,
    metrics,
    versions,
    breakdowns,
    clocks,
    keptFrom: monthIndex(installation.keptFrom),
    keptTo: monthIndex(installation.keptTo),
  };
}

/** Defines all metrics, ranks after those that place them. */
export function defineMetrics(metrics: readonly Metric[], measures: ReadonlyMap<string, Measure>, breakdowns: ReadonlyMap<string, readonly BreakdownKey[]>, clocks: Clocks): MetricDefinition[] {
  const own = new Map(metrics.filter(({ needs }) => needs !== "rank").map((metric) => [metric, defineMetric(metric, measures, breakdowns, clocks)]));
  return metrics.map((metric) => {
    const defined = own.get(metric) ?? [...own.values()].find((one) => one.metric.code === metric.formula && one.metric.version === 1);
    if (defined === undefined) throw new Error(`${metric.code} is the rank by “${metric.formula}”, which is no metric: load the catalogue again.`);
    return own.has(metric) ? defined : defineRank(metric, defined);
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
