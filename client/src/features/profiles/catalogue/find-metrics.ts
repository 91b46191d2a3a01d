import { isMeantByCode } from "../../../filters/meant-by-code.ts";
import type { ProfileMetricsQuery } from "../../../generated/graphql.ts";

export type ListedMetric = ProfileMetricsQuery["metrics"][number];

/** One metric as its code alone means it, with how many versions it has. */
export interface MetricEntry {
  readonly metric: ListedMetric;
  readonly versions: number;
}

/** The metrics of the catalogue by code, in its order. */
export function metricEntries(metrics: readonly ListedMetric[]): readonly MetricEntry[] {
  const whole = metrics.filter(({ breakdown }) => (breakdown ?? null) === null);
  const byCode = new Map<string, MetricEntry>();
  for (const metric of whole) {
    const entry = byCode.get(metric.code);
    byCode.set(metric.code, { metric: entry === undefined || isMeantByCode(metric) ? metric : entry.metric, versions: (entry?.versions ?? 0) + 1 });
  }
  return [...byCode.values()];
}

/** Those in which every word of the search stands somewhere: in either name, the code or the field of work. */
export function findMetrics(entries: readonly MetricEntry[], text: string, domain: string | undefined): readonly MetricEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return entries.filter(({ metric }) => {
    const hay = `${metric.code} ${metric.nameZh} ${metric.nameEn} ${metric.domainZh} ${metric.domainEn}`.toLowerCase();
    return (domain === undefined || metric.domainZh === domain) && words.every((word) => hay.includes(word));
  });
}
