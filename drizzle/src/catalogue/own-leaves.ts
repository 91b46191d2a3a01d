import { REGION_LEVELS, ownLeafCode } from "@plumbline/schema/vocabulary/region.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";

/**
 * The own-level leaves 本级 of a tree: one below every county and every city, for organs and cases without a lower unit, so
 * that a parent is the sum of its children. A city's leaf belongs to the city's own code.
 */
export function ownLeaves(regions: readonly Region[]): Region[] {
  return regions
    .filter((region) => region.level === "city" || region.level === "county")
    .map((parent) => {
      const code = ownLeafCode(parent.code);
      const level = REGION_LEVELS[REGION_LEVELS.indexOf(parent.level) + 1] ?? parent.level;
      return {
        ...parent,
        code,
        parentCode: parent.code,
        level,
        own: true,
        kind: "own",
        nameZh: `${parent.nameZh}本级`,
        shortZh: "本级",
        nameEn: `${parent.nameEn}, own level`,
        pinyin: `${parent.pinyin} ben ji`,
        countyCode: parent.code,
      };
    });
}
