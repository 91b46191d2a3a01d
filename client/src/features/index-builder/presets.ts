import type { IndexMetricsQuery } from "../../generated/graphql.ts";

export type IndexMetric = IndexMetricsQuery["metrics"][number];

/** A ready recipe: which of the suitable metrics it takes. */
export interface Preset {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly takes: (metric: IndexMetric) => boolean;
}

const domain = (...names: readonly string[]) => ({ domainZh }: IndexMetric): boolean => names.includes(domainZh);

export const PRESETS: readonly Preset[] = [
  { id: "environment", nameZh: "法治化营商环境 20 项", nameEn: "Business environment, 20 indicators", takes: ({ businessEnvironmentNo }) => typeof businessEnvironmentNo === "number" },
  { id: "disputes", nameZh: "矛盾纠纷化解", nameEn: "Dispute resolution", takes: domain("行政复议", "行政诉讼", "人民调解") },
  { id: "services", nameZh: "公共法律服务", nameEn: "Public legal services", takes: domain("法律援助", "公证", "律师", "普法") },
  { id: "government", nameZh: "依法行政", nameEn: "Law-based administration", takes: domain("合法性审查", "行政执法监督", "行政诉讼") },
];

/** An index takes what is computed, what regions are ranked by, and what is better one way. */
function suitable({ notComputed, rankable, direction, breakdown }: IndexMetric): boolean {
  return (notComputed ?? null) === null && (breakdown ?? null) === null && rankable && direction !== "NEUTRAL";
}

/** Suitable metrics, each in its last version. */
export function suitableMetrics(metrics: readonly IndexMetric[]): readonly IndexMetric[] {
  return [...new Map(metrics.filter(suitable).map((metric) => [metric.code, metric])).values()];
}

/** The metrics of a preset with a weight of 1 each. */
export function presetMetrics(preset: Preset | undefined, metrics: readonly IndexMetric[]): ReadonlyMap<string, number> {
  return new Map(metrics.filter((metric) => preset?.takes(metric) === true).map(({ ref }) => [ref, 1]));
}
