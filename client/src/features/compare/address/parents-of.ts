import type { RegionNameFragment } from "../../../generated/graphql.ts";

/** The counties that chosen towns belong to and that are not chosen themselves, in official order. */
export function parentsOf(regions: readonly RegionNameFragment[], counties: readonly RegionNameFragment[]): readonly RegionNameFragment[] {
  const chosen = new Set(regions.map(({ code }) => code));
  const parents = new Set(regions.flatMap(({ level, parentCode }) => (level === "TOWN" && typeof parentCode === "string" ? [parentCode] : [])));
  return counties.filter(({ code }) => parents.has(code) && !chosen.has(code));
}
