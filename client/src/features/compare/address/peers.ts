import type { RegionNameFragment } from "../../../generated/graphql.ts";
import type { ChoosableRegions } from "./region-choice.ts";

/** Whom compared regions are ranked and judged with: a level within a region. */
export interface Peers {
  readonly level: RegionNameFragment["level"];
  readonly within: string;
  /** How many there are at most: those of the lists, and one own-level leaf of each region above, which no list holds. */
  readonly count: number;
}

/** All regions of one level that the viewer may ask for, whichever of them are chosen, so that a region has one rank on a page. The level is that of most chosen ones. */
export function peersOf(regions: readonly RegionNameFragment[], within: string, { cities, counties, towns }: ChoosableRegions): Peers {
  const chosenTowns = regions.filter(({ level }) => level === "TOWN").length;
  const level = chosenTowns * 2 <= regions.length ? "COUNTY" : "TOWN";
  const known = level === "TOWN" ? [...towns, ...counties, ...cities] : [...counties, ...cities];
  const inside = cities.some(({ code }) => code === within) ? known : known.filter(({ code, parentCode }) => code === within || parentCode === within);
  return { level, within, count: inside.length };
}
