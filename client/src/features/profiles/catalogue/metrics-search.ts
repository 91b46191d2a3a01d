import { parseText } from "../../../filters/selection-search.ts";

/** The address of the list of metrics. */
export interface MetricsSearch {
  /** Words that each metric shown must hold. */
  readonly find?: string | undefined;
  /** A field of work by its Chinese name; all when absent. */
  readonly domain?: string | undefined;
}

export function parseMetricsSearch(raw: Record<string, unknown>): MetricsSearch {
  return { find: parseText(raw["find"]), domain: parseText(raw["domain"]) };
}
