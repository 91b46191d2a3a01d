import { NO_METRICS, parseWeights } from "../../features/index-builder/index-recipe.ts";
import { parseIndexSearch } from "../../features/index-builder/index-search.ts";
import { hasMetric, where, type Read } from "./read.ts";

export const readIndexBuilder: Read = (raw, installation) => {
  const search = parseIndexSearch(raw);
  return {
    ...search, region: where(search.region, (code) => installation.counties.some((county) => county.code === code)),
    metrics: search.metrics === NO_METRICS ? NO_METRICS : [...parseWeights(search.metrics).entries()].filter(([ref]) => hasMetric(installation)(ref)).map(([ref, weight]) => (weight === 1 ? ref : `${ref}*${weight}`)),
  };
};
