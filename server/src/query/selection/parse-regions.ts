import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";
import { QuestionError } from "../question-error.ts";

const SET = /^(children|counties|towns)\(([^()]*)\)$/;

/** Finds a region by its code. */
export function parseRegion(code: string, tree: RegionTree): Region {
  const region = tree.get(code);
  if (region === undefined) {
    throw new QuestionError("UNKNOWN_REGION", `There is no region “${code}” in this installation: the query “regions” lists the codes.`);
  }
  return region;
}

/** Reads region codes and the sets children(CODE), counties(CODE) and towns(CODE), in order and without repeats; sets leave own-level leaves out. */
export function parseRegions(texts: readonly string[], tree: RegionTree): Region[] {
  return [...new Set(texts.flatMap((text) => expand(text, tree)))];
}

function expand(text: string, tree: RegionTree): Region[] {
  const [, set, code = ""] = SET.exec(text) ?? [];
  if (set === undefined) return [parseRegion(text, tree)];
  const parent = parseRegion(code, tree);
  const regions = set === "children" ? tree.children(parent.code) : tree.within(parent.code, set === "counties" ? "county" : "town");
  if (regions.length === 0) {
    throw new QuestionError("EMPTY_SELECTION", `“${text}” holds no region: ask for ${parent.code} itself, or for a set of a region above it.`);
  }
  return regions;
}
