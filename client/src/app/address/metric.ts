import { parseMetricSearch } from "../../features/profiles/metric/metric-search.ts";
import { hasRegion, where, type Read } from "./read.ts";

export const readMetric: Read = (raw, installation, code) => {
  const search = parseMetricSearch(raw);
  return { ...search, region: where(search.region, (region) => hasRegion(installation)(region) && (region.length < 9 || installation.townMetrics.has(code))) };
};
