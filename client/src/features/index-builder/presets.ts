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
  { id: "environment", nameZh: "法治化营商环境（可排位的）", nameEn: "Business environment, ranked metrics", takes: ({ businessEnvironmentNo }) => typeof businessEnvironmentNo === "number" },
  { id: "disputes", nameZh: "矛盾纠纷化解", nameEn: "Dispute resolution", takes: domain("行政复议", "行政诉讼", "人民调解") },
  { id: "services", nameZh: "公共法律服务", nameEn: "Public legal services", takes: domain("法律援助", "公证", "律师", "普法") },
  { id: "government", nameZh: "依法行政", nameEn: "Law-based administration", takes: domain("合法性审查", "行政执法监督", "行政诉讼") },
];

/** Measures that say how large a place is, by which counts can be divided. */
const SIZES = ["population.resident", "enterprise.active"];

export type Size = IndexMetric["measures"][number];

/** Those of them that the catalogue has for counties. */
export function sizesOf(metrics: readonly IndexMetric[]): readonly Size[] {
  const known = new Map(metrics.flatMap(({ measures }) => measures.map((measure) => [measure.code, measure])));
  return SIZES.flatMap((code) => known.get(code) ?? []);
}

/** A count by which regions are not ranked, since it grows with their size; its formula is of measures, whose codes have a dot, and no ratio. */
export function isCountOfSize({ rankable, formula }: IndexMetric): boolean {
  return !rankable && formula.includes(".") && !formula.includes("/");
}

/** An index takes what is computed, what is better one way, and what regions are ranked by; counts of size where they are divided. */
function suitable(metric: IndexMetric, takesCounts: boolean): boolean {
  const { notComputed, rankable, direction, breakdown } = metric;
  return (notComputed ?? null) === null && (breakdown ?? null) === null && direction !== "NEUTRAL" && (rankable || (takesCounts && isCountOfSize(metric)));
}

/** Suitable metrics, each once: as its code alone means it where that one suits. */
export function suitableMetrics(metrics: readonly IndexMetric[], takesCounts: boolean): readonly IndexMetric[] {
  const found = metrics.filter((metric) => suitable(metric, takesCounts));
  return found.filter((metric, at) => at === found.findIndex(({ code }) => code === metric.code));
}

/** The metrics of a preset with a weight of 1 each. */
export function presetMetrics(preset: Preset | undefined, metrics: readonly IndexMetric[]): ReadonlyMap<string, number> {
  return new Map(metrics.filter((metric) => metric.rankable && preset?.takes(metric) === true).map(({ ref }) => [ref, 1]));
}
