import { looksLikeTown } from "../../../filters/known-codes.ts";
import type { UnreadPart } from "../../../filters/address/unread-parts.ts";
import type { CompareSearch } from "./compare-search.ts";
import type { ChoosableRegions } from "./region-choice.ts";

/** The region of an address that looks like a town and is none of those that there are; other codes are told of before the towns are known. */
export function unknownFocus({ focus }: CompareSearch, { counties, towns }: ChoosableRegions): readonly UnreadPart[] {
  if (focus === undefined || towns.length === 0 || !looksLikeTown(counties, focus) || towns.some(({ code }) => code === focus)) return [];
  return [{ part: "focus", value: focus, rest: undefined }];
}
