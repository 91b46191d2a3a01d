import type { CompareSearch } from "../address/compare-search.ts";
import type { ChoosableRegions } from "../address/region-choice.ts";

/** Where a click on a region leads: from a city to its counties, from a county to its towns (to the county alone where the metrics have no values of towns), from a town to the town alone; null where nothing lies further down. */
export function drillStep(code: string, from: ChoosableRegions, shown: readonly { readonly code: string }[], towns: boolean): CompareSearch | null {
  // What shows one region follows: the county whose towns are shown, not the city above it.
  const step = (regions: string): CompareSearch => ({ regions: [regions], focus: regions.startsWith("towns") ? code : undefined, starts: undefined });
  if (from.cities.some((city) => city.code === code)) return step(`counties(${code})`);
  const county = from.counties.some((one) => one.code === code);
  if (county && towns && from.towns.some(({ parentCode }) => parentCode === code)) return step(`towns(${code})`);
  const alone = shown.length === 1 && shown[0]?.code === code;
  return alone || (!county && !from.towns.some((town) => town.code === code)) ? null : step(code);
}
