import { nearestQuarter, type Quarter } from "../../../filters/quarters.ts";
import type { Basis } from "../../../filters/selection.ts";
import type { RegionRequest } from "./region-request.ts";

/** On which figures likes are sought. */
export interface LikesRequest {
  readonly basis: Basis;
  readonly quarter: Quarter;
  /** Whether approved figures stand for live ones, of which the reader sees those of the own region alone. */
  readonly instead: boolean;
}

/** Likes are sought among all regions of the level: on the page's figures, or on the nearest approved ones; null where they would take live figures that are shut, and none are approved. */
export function likesRequest({ basis, quarter }: Pick<RegionRequest, "basis" | "quarter">, seesLive: boolean, quarters: readonly Quarter[]): LikesRequest | null {
  if (basis !== "live" || seesLive) return { basis, quarter, instead: false };
  const nearest = nearestQuarter(quarters, quarter.id, "approved");
  return nearest === null ? null : { basis: "approved", quarter: nearest, instead: true };
}
