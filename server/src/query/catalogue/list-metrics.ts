import { printMetricRef } from "@plumbline/schema/vocabulary/metric.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { InstallationCatalogue } from "./installation-catalogue.ts";
import type { MetricDefinition } from "./metric-definition.ts";

export interface MetricFilter {
  /** Only the versions of this metric; null for all. */
  readonly code?: string | null | undefined;
  /** A field of work by either name, or null for all. */
  readonly domain: string | null | undefined;
  /** Whether metrics must, or must not, be in the business-environment set; null for all. */
  readonly businessEnvironment: boolean | null | undefined;
}

/** All versions of all metrics that pass the filter, in catalogue order. */
export function listMetrics(catalogue: InstallationCatalogue, { code = null, domain = null, businessEnvironment = null }: MetricFilter): SelectedMetric[] {
  return catalogue.metrics
    .filter(({ metric }) => code === null || metric.code === code)
    .filter(({ metric }) => domain === null || metric.domainZh === domain || metric.domainEn === domain)
    .filter(({ metric }) => businessEnvironment === null || (metric.businessEnvironmentNo !== null) === businessEnvironment)
    .map((definition) => whole(definition, catalogue));
}

/** One metric by code and version (its first when null), or null when there is none. */
export function findMetric(catalogue: InstallationCatalogue, code: string, version: number | null | undefined): SelectedMetric | null {
  const versions = catalogue.versions.get(code) ?? [];
  const found = version === null || version === undefined ? versions[0] : versions.find(({ metric }) => metric.version === version);
  return found === undefined ? null : whole(found, catalogue);
}

function whole(definition: MetricDefinition, { versions }: InstallationCatalogue): SelectedMetric {
  const { code, version } = definition.metric;
  const first = versions.get(code)?.[0]?.metric.version === version;
  return { definition, breakdown: null, ref: printMetricRef({ code, version: first ? null : version, breakdown: null }) };
}
