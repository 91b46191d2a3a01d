import type { RegionNameFragment } from "../../../generated/graphql.ts";
import type { CompareRequest } from "../address/compare-request.ts";

/** The peers that compared regions are judged with: a level within a region. */
export interface Peers {
  readonly level: RegionNameFragment["level"];
  readonly within: string;
}

/** The level of most of the regions, within their county where all lie in one, otherwise within all that the viewer may ask for. */
export function peersOf({ regions, within }: Pick<CompareRequest, "regions" | "within">): Peers {
  const towns = regions.filter(({ level }) => level === "TOWN");
  if (towns.length * 2 <= regions.length) return { level: "COUNTY", within };
  const parents = [...new Set(towns.map(({ parentCode }) => parentCode))];
  const [parent] = parents;
  return { level: "TOWN", within: parents.length === 1 && typeof parent === "string" ? parent : within };
}
