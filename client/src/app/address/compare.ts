import { parseCompareSearch } from "../../features/compare/address/compare-search.ts";
import { hasRegion, where, type Read } from "./read.ts";

export const readCompare: Read = (raw, installation) => {
  const search = parseCompareSearch(raw);
  const kept = (id: string): boolean => installation.quarters.some((quarter) => quarter.id === id);
  const through = typeof search.through === "object" ? search.through.filter(kept) : search.through;
  return { ...search, focus: where(search.focus, hasRegion(installation)), at: where(search.at, kept), from: where(search.from, kept), through: through?.length === 0 ? undefined : through };
};
