import type { BoardMetric } from "./measurement.ts";

/** What is counted where it is not cases: the Chinese counter word by the catalogue's domain prefix. */
const COUNTERS: Record<string, string> = { XM: "个" };

/** The Chinese counter of a metric's numerator: the upper part of its own unit (人/万人 → 人), by domain, or 件. */
export function counterOf(metric: Pick<BoardMetric, "code" | "unitZh">): string {
  const upper = /^(.+)\//.exec(metric.unitZh)?.[1];
  return upper ?? COUNTERS[metric.code.slice(0, 2)] ?? "件";
}
