import type { Viewer } from "../../../session/viewer.ts";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import type { CompareRequest } from "../address/compare-request.ts";

/**
 * Where the cases behind a comparison are listed: those of the lowest region that holds all of it, in its quarters, of its type
 * where it compares case statistics. Null for who may not read that region's cases. `trail` leads from above down to the region.
 */
export function casesAddress({ subjects, quarters }: Pick<CompareRequest, "subjects" | "quarters">, trail: readonly Pick<RegionNameFragment, "code">[], viewer: Pick<Viewer, "recordRegion">): string | null {
  const { recordRegion } = viewer;
  const region = trail.at(-1);
  if (region === undefined || typeof recordRegion !== "string" || !trail.some(({ code }) => code === recordRegion)) return null;
  const type = subjects.find((subject) => subject.kind === "cases")?.type;
  const [first, last] = [quarters[0]?.id, quarters.at(-1)?.id];
  const parts = [`within=${region.code}`, ...(type === undefined ? [] : [`types=${type}`]), ...(first === undefined || last === undefined ? [] : [`periods=${first === last ? first : `${first}..${last}`}`])];
  return `/cases?${parts.join("&")}`;
}
