import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";
import { QuestionError } from "../question-error.ts";
import { parseRegion } from "../selection/parse-regions.ts";
import type { CaseStatisticsRequest } from "./case-statistics-request.ts";

/** The region whose cases are counted, and the regions of the rows: itself, or those of the level below it that add up to it. */
export function rowRegions({ groupBy, level, within }: CaseStatisticsRequest, tree: RegionTree): { readonly top: Region; readonly regions: readonly Region[] } {
  const top = within === null || within === undefined ? tree.root : parseRegion(within, tree);
  if (!groupBy.includes("region")) return { top, regions: [top] };
  const wanted = level ?? REGION_LEVELS[Math.min(REGION_LEVELS.indexOf(top.level) + 1, REGION_LEVELS.length - 1)] ?? top.level;
  const inside = tree.subtree(top.code);
  if (!inside.some((region) => region.level === wanted)) {
    throw new QuestionError("EMPTY_SELECTION", `${top.code} holds no region of level ${wanted}: name a lower level, or a region above it.`);
  }
  // Own-level leaves of the level, and of those above it, so that the rows add up to the region.
  return { top, regions: inside.filter((region) => region.level === wanted || (region.own && isBelow(wanted, region.level))) };
}

/** The places whose cells or records the regions are counted from, each with the rows it belongs to. */
export function placesOfRows(regions: readonly Region[], tree: RegionTree): ReadonlyMap<Region, readonly number[]> {
  const rows = new Map<Region, number[]>();
  regions.forEach((region, index) => {
    for (const place of tree.places(region)) rows.set(place, [...(rows.get(place) ?? []), index]);
  });
  return rows;
}
