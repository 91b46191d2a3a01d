import { parsePeriod, parseSharedSearch, parseText, type SharedSearch } from "../../../filters/selection-search.ts";

/** The address of a metric's page beside its code. */
export interface MetricSearch extends SharedSearch {
  /** The quarter; the latest with the basis when absent. */
  readonly period?: string | undefined;
  /** The region whose course is examined; the home region when absent. */
  readonly region?: string | undefined;
  /** The definition version that is drawn; the last when absent. */
  readonly version?: string | undefined;
}

export function parseMetricSearch(raw: Record<string, unknown>): MetricSearch {
  return { ...parseSharedSearch(raw), period: parsePeriod(raw["period"]), region: parseText(raw["region"]), version: parseText(raw["version"]) };
}
