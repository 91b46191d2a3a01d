import type { Grain } from "./period.ts";
import type { RegionLevel } from "./region.ts";

export const DIRECTIONS = ["higher", "lower", "neutral"] as const;
/** Which way is better. */
export type Direction = (typeof DIRECTIONS)[number];

export const TARGET_OPERATORS = [">=", "<=", "="] as const;

/**
 * What a metric takes: sums (`plain`), opening and closing values, legal clocks, waiting for maturity, distinct members; or
 * what kind of its own it is: a `score` that was given or weighed, `counts` by a closed list, the `rank` by another metric.
 */
export const METRIC_NEEDS = ["plain", "stock", "clock", "cohort", "distinct", "score", "counts", "rank"] as const;
export type MetricNeed = (typeof METRIC_NEEDS)[number];

/** What a metric shows of a group of cases that may still change: its value, marked as provisional, or nothing. */
export const BEFORE_MATURITY = ["provisional", "missing"] as const;

/** A versioned formula over measures. */
export interface Metric {
  readonly code: string;
  readonly version: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly domainZh: string;
  readonly domainEn: string;
  /** Over measures; for a rank the code of the metric by which regions are placed. */
  readonly formula: string;
  readonly factor: number;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly decimals: number;
  readonly direction: Direction;
  readonly target: { readonly operator: (typeof TARGET_OPERATORS)[number]; readonly value: number } | null;
  readonly rankable: boolean;
  /** The measure whose value is the n of the small-number rule; not asked of a percentage of counted things, whose n is its denominator. */
  readonly smallNMeasure: string | null;
  readonly needs: MetricNeed;
  /** Its number, 1–20, in the rule-of-law business-environment set. */
  readonly businessEnvironmentNo: number | null;
  readonly frequency: Grain;
  readonly level: RegionLevel;
  readonly definitionZh: string;
  readonly definitionEn: string;
  readonly caveatZh: string;
  readonly caveatEn: string;
  /** The most points that a score gives for each county and quarter; null for no limit. */
  readonly cap: number | null;
  /** What is shown until its measures' days of maturity have run; null where none has any. */
  readonly beforeMaturity: (typeof BEFORE_MATURITY)[number] | null;
  /** The measure that makes the value provisional as long as it is above 0, or null. */
  readonly provisionalWhile: string | null;
}

/** A metric with, where named, its version and one key of its breakdown: `XF06`, `XF06@2`, `CV01/homicide`. */
export interface MetricRef {
  readonly code: string;
  readonly version: number | null;
  readonly breakdown: string | null;
}

const REF = /^([A-Z]{2,4}\d{2,3})(?:@(\d{1,3}))?(?:\/([a-z0-9_]{1,64}))?$/;

export function parseMetricRef(text: string): MetricRef | null {
  const match = REF.exec(text);
  if (!match?.[1]) return null;
  return { code: match[1], version: match[2] === undefined ? null : Number(match[2]), breakdown: match[3] ?? null };
}

export function printMetricRef(ref: MetricRef): string {
  return `${ref.code}${ref.version === null ? "" : `@${ref.version}`}${ref.breakdown === null ? "" : `/${ref.breakdown}`}`;
}
