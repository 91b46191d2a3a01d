import type { RegionSuccession } from "@plumbline/schema/vocabulary/region-succession.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "./installation-catalogue.ts";
import type { RegionTree } from "./region-tree.ts";

/** A succession with the units that it names, and the codes of all that each lies in. */
export interface ListedSuccession extends Pick<RegionSuccession, "effectiveOn" | "extent"> {
  readonly old: Region;
  readonly oldPath: readonly string[];
  readonly new: Region;
  readonly newPath: readonly string[];
}

/** Which unit went into which, in order of time; without those that name a unit that the tree lacks. */
export function listSuccessions({ tree, today }: Pick<InstallationCatalogue, "tree" | "today">): ListedSuccession[] {
  return [...today.successions]
    .sort((a, b) => order(a).localeCompare(order(b)))
    .flatMap(({ oldCode, newCode, effectiveOn, extent }): ListedSuccession[] => {
      const [before, after] = [tree.get(oldCode), tree.get(newCode)];
      return before === undefined || after === undefined ? [] : [{ old: before, oldPath: pathOf(before, tree), new: after, newPath: pathOf(after, tree), effectiveOn, extent }];
    });
}

const order = ({ effectiveOn, oldCode, newCode }: RegionSuccession): string => `${effectiveOn} ${oldCode} ${newCode}`;

function pathOf(region: Region, tree: RegionTree): string[] {
  const above = region.parentCode === null ? undefined : tree.get(region.parentCode);
  return [...(above === undefined ? [] : pathOf(above, tree)), region.code];
}
