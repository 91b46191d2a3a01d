import { isSignedIn } from "../identity/asker.ts";
import type { Asker } from "../identity/asker.ts";
import type { IdentityRoom, Origin } from "../identity/identity-room.ts";
import { assertText } from "../identity/text-rules.ts";
import type { ReadTransaction } from "../store/driver/database.ts";
import { countRegionGroups, deleteRegionGroup, findRegionGroupByName, insertRegionGroup, readRegionGroups, unknownRegions, updateRegionGroup } from "../store/saved/region-groups.ts";
import type { RegionGroup, RegionGroupContent } from "../store/saved/region-groups.ts";
import { discard, keep } from "./keep.ts";
import type { Shelf } from "./keep.ts";
import { SavedRefused } from "./saved-refused.ts";

/** As many as one selection may hold. */
const MOST_REGIONS = 200;
/** Own and shared ones together. */
const MOST_LISTED = 500;

const SHELF: Shelf<RegionGroupContent, RegionGroup> = {
  what: "group of regions", most: 50, saved: "group_saved", removed: "group_removed",
  count: countRegionGroups, idOf: findRegionGroupByName, insert: insertRegionGroup, update: updateRegionGroup, remove: deleteRegionGroup,
};

export interface SaveRegionGroupRequest extends RegionGroupContent {
  /** The group that is changed; a new one is kept when null. */
  readonly id: string | null;
}

/** The groups that the asker keeps, then those that others share, by name. */
export function listRegionGroups(tx: ReadTransaction, asker: Asker): Promise<RegionGroup[]> {
  return readRegionGroups(tx, isSignedIn(asker) ? asker.account.name : "", MOST_LISTED);
}

/** Keeps a group of regions, each once and in their order. Throws IdentityError or SavedRefused. */
export async function saveRegionGroup(room: IdentityRoom, asker: Asker, { id, name, regions: codes, shared }: SaveRegionGroupRequest, origin: Origin): Promise<RegionGroup> {
  const regions = [...new Set(codes)];
  if (regions.length === 0 || regions.length > MOST_REGIONS) throw new SavedRefused("SAVED_UNSUITABLE", `The group holds ${regions.length} regions: name 1 to ${MOST_REGIONS}.`, { count: regions.length, bound: MOST_REGIONS });
  const content = { name: assertText("name of the group", name, 60), regions, shared };
  return keep([room, asker, origin], SHELF, id, content, async (tx) => {
    const [unknown] = await unknownRegions(tx, regions);
    if (unknown !== undefined) throw new SavedRefused("UNKNOWN_REGION", `There is no region “${unknown.slice(0, 40)}” in this installation: the query “regions” lists the codes.`, { offender: unknown });
  });
}

/** Removes a group of the asker's. Throws IdentityError or SavedRefused. */
export function removeRegionGroup(room: IdentityRoom, asker: Asker, id: string, origin: Origin): Promise<void> {
  return discard([room, asker, origin], SHELF, id);
}
