import { parseStarts } from "../../../filters/baseline-starts.ts";
import { parsePeriod, parseSharedSearch, parseText, type SharedSearch } from "../../../filters/selection-search.ts";

/** The address of a metric's page beside its code. */
export interface MetricSearch extends SharedSearch {
  /** The quarter; the latest with the basis when absent. */
  readonly period?: string | undefined;
  /** The region whose course is examined; the home region when absent. */
  readonly region?: string | undefined;
  /** The definition version that is drawn; the last when absent. */
  readonly version?: string | undefined;
  /** Where the control chart's new baselines begin: event(NUMBER) or a quarter. */
  readonly starts?: readonly string[] | undefined;
}

export function parseMetricSearch(raw: Record<string, unknown>): MetricSearch {
  return { ...parseSharedSearch(raw), period: parsePeriod(raw["period"]), region: parseText(raw["region"]), version: parseText(raw["version"]), starts: parseStarts(raw["starts"]) };
}
