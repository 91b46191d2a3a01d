import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import { LIMITS } from "./limits.ts";
import { parseRegion } from "./parse-regions.ts";

export interface PeerGroupRequest {
  readonly level: RegionLevel;
  /** Code of the region inside which the peers lie; the root when absent. */
  readonly within?: string | null | undefined;
  /** On today's units ended regions are no members; as they were when absent. */
  readonly units?: Units | undefined;
}

/** Regions of one level inside a region. */
export interface PeerGroup {
  readonly within: Region;
  readonly members: readonly Region[];
}

/** Finds the regions of one level inside a region, and refuses more than one list holds. */
export function parsePeerGroup({ level, within, units }: PeerGroupRequest, { tree, today }: Pick<InstallationCatalogue, "tree" | "today">, includeOwn: boolean, what: string): PeerGroup {
  const top = within === null || within === undefined ? tree.root : parseRegion(within, tree);
  const known = tree.within(top.code, level, includeOwn);
  const members = units === "today" ? known.filter((member) => today.stands(member)) : known;
  if (members.length > LIMITS.listed) {
    throw new QuestionError("SELECTION_TOO_LARGE", `${top.code} holds ${members.length} regions of level ${level}; one ${what} holds at most ${LIMITS.listed}. Name a smaller region.`, { count: members.length, bound: LIMITS.listed });
  }
  return { within: top, members };
}
