import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";

/**
 * The parts of a region down to a level, which together are all of it: regions of the level, own-level leaves of the
 * regions above it, and regions above it that have nothing below them.
 */
export function divideRegion(region: Region, level: RegionLevel, tree: RegionTree): readonly Region[] {
  if (region.own || region.level === level) return [region];
  const children = tree.children(region.code);
  const leaf = tree.ownLeaf(region.code);
  if (children.length === 0) return [region];
  return [...(leaf === undefined ? [] : [leaf]), ...children.flatMap((child) => divideRegion(child, level, tree))];
}
