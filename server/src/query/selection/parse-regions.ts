import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { parseRegionWord } from "@plumbline/schema/vocabulary/region-word.ts";
import type { RegionWord } from "@plumbline/schema/vocabulary/region-word.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";
import { QuestionError } from "../question-error.ts";
import type { Lookups } from "./lookups.ts";

export type RegionLookups = Pick<Lookups, "group">;

/** Finds a region by its code. */
export function parseRegion(code: string, tree: RegionTree): Region {
  const region = tree.get(code);
  if (region === undefined) {
    throw new QuestionError("UNKNOWN_REGION", `There is no region “${code}” in this installation: the query “regions” lists the codes.`, { offender: code });
  }
  return region;
}

/** Reads the words of regions, without expanding them. */
export function parseRegionWords(texts: readonly string[]): RegionWord[] {
  return texts.map((text) => {
    const word = parseRegionWord(text);
    if (word !== null) return word;
    const way = text.includes("(") ? "write children(CODE), counties(CODE), towns(CODE), peers(CODE), level(county,CODE) or group(ID)" : "the query “regions” lists the codes";
    throw new QuestionError("UNKNOWN_REGION", `There is no region “${text}” in this installation: ${way}.`, { offender: text });
  });
}

const EVERY = (): boolean => true;

/**
 * Reads region codes and sets of regions, in order and without repeats. Sets leave own-level leaves out, and what `inSets` says
 * no to; whoever is named by a code or stands in a saved group is there.
 */
export function parseRegions(texts: readonly string[], tree: RegionTree, lookups: RegionLookups, inSets: (region: Region) => boolean = EVERY): Region[] {
  return [...new Set(parseRegionWords(texts).flatMap((word, at) => expand(word, texts[at] ?? "", tree, lookups, inSets)))];
}

function expand(word: RegionWord, text: string, tree: RegionTree, lookups: RegionLookups, inSets: (region: Region) => boolean): readonly Region[] {
  const members = membersOf(word, tree, lookups);
  const regions = word.kind === "region" || word.kind === "group" ? members : members.filter(inSets);
  if (regions.length > 0) return regions;
  const way = word.kind === "group" ? "put regions into it first" : `ask for ${word.code} itself, or for a set of a region above it`;
  throw new QuestionError("EMPTY_SELECTION", `“${text}” holds no region: ${way}.`, { offender: text });
}

function membersOf(word: RegionWord, tree: RegionTree, { group }: RegionLookups): readonly Region[] {
  if (word.kind === "group") {
    const codes = group(word.id);
    if (codes === null) throw new QuestionError("UNKNOWN_GROUP", `There is no group “${word.id}” that you may use: name one of your saved groups, or the regions themselves.`, { offender: word.id });
    return codes.map((code) => parseRegion(code, tree));
  }
  const region = parseRegion(word.code, tree);
  switch (word.kind) {
    case "region":
      return [region];
    case "children":
      return tree.children(region.code);
    case "counties":
      return tree.within(region.code, "county");
    case "towns":
      return tree.within(region.code, "town");
    case "level":
      return tree.within(region.code, word.level);
    case "peers":
      return tree.peers(region.level);
  }
}
