import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "../selection/limits.ts";
import { parseRegion } from "../selection/parse-regions.ts";
import type { InstallationCatalogue } from "./installation-catalogue.ts";

export interface RegionFilter {
  readonly level: RegionLevel | null | undefined;
  /** Only this region and what lies below it; null for all. */
  readonly within: string | null | undefined;
  readonly includeOwn: boolean;
}

/** Regions in official order; throws SELECTION_TOO_LARGE for more than one list holds. */
export function listRegions({ tree }: InstallationCatalogue, { level = null, within = null, includeOwn }: RegionFilter): readonly Region[] {
  const top = within === null ? tree.root : parseRegion(within, tree);
  const regions = tree.subtree(top.code).filter((region) => (level === null || region.level === level) && (includeOwn || !region.own));
  if (regions.length > LIMITS.listed) {
    throw new QuestionError("SELECTION_TOO_LARGE", `${top.code} holds ${regions.length} regions; one list holds at most ${LIMITS.listed}. Name a level, or a smaller region.`, { count: regions.length, bound: LIMITS.listed });
  }
  return regions;
}
