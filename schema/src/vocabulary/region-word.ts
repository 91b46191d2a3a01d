import { REGION_LEVELS, isRegionCode } from "./region.ts";
import type { RegionCode, RegionLevel } from "./region.ts";
import { callOf } from "./word-list.ts";

/** The sets that are named by one region: what lies directly below it, its counties, its towns, and those it is ranked with. */
export const REGION_SETS = ["children", "counties", "towns", "peers"] as const;
export type RegionSet = (typeof REGION_SETS)[number];

/** A word that names regions: one by its code, a set of one region, a level within one, or a saved group. */
export type RegionWord =
  | { readonly kind: "region"; readonly code: RegionCode }
  | { readonly kind: RegionSet; readonly code: RegionCode }
  | { readonly kind: "level"; readonly level: RegionLevel; readonly code: RegionCode }
  | { readonly kind: "group"; readonly id: string };

/** Base64url, which may begin with any of its letters. */
const GROUP = /^[A-Za-z0-9_-]{1,64}$/;

/** Reads `CODE`, `children(CODE)`, `counties(CODE)`, `towns(CODE)`, `peers(CODE)`, `level(county,CODE)` or `group(ID)`; null for anything else. */
export function parseRegionWord(text: string): RegionWord | null {
  if (isRegionCode(text)) return { kind: "region", code: text };
  const { name, args: [first = "", second, ...more] = [] } = callOf(text) ?? {};
  if (name === "level" && second !== undefined && more.length === 0) {
    const level = REGION_LEVELS.find((one) => one === first);
    return level === undefined || !isRegionCode(second) ? null : { kind: "level", level, code: second };
  }
  if (second !== undefined) return null;
  if (name === "group") return GROUP.test(first) ? { kind: "group", id: first } : null;
  const kind = REGION_SETS.find((set) => set === name);
  return kind === undefined || !isRegionCode(first) ? null : { kind, code: first };
}

export function printRegionWord(word: RegionWord): string {
  switch (word.kind) {
    case "region":
      return word.code;
    case "level":
      return `level(${word.level},${word.code})`;
    case "group":
      return `group(${word.id})`;
    default:
      return `${word.kind}(${word.code})`;
  }
}
