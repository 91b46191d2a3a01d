import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { nameOf, type Language } from "../../../ui/language.ts";
import type { ChoosableRegions } from "../address/region-choice.ts";
import { found } from "../pickers/found.ts";

/** Most regions on screen; further ones are found by typing more. */
const MOST_LISTED = 120;

/** A region that may be put into a group. */
export interface Candidate {
  readonly code: string;
  readonly name: string;
  /** The county of a town. */
  readonly hint: string;
  readonly search: string;
}

/** Cities, counties and towns in official order. */
export function candidatesOf({ cities, counties, towns }: ChoosableRegions, language: Language): readonly Candidate[] {
  const names = new Map(counties.map((county) => [county.code, nameOf(county, language)]));
  return [...cities, ...counties, ...towns].map((region) => ({
    code: region.code,
    name: nameOf(region, language),
    hint: region.level === "TOWN" ? (names.get(region.parentCode ?? "") ?? "") : "",
    search: searchOf(region),
  }));
}

/** Those that a search finds, members as the form was opened first; and how many more there are. */
export function listMembers(candidates: readonly Candidate[], first: ReadonlySet<string>, typed: string): { readonly listed: readonly Candidate[]; readonly more: number } {
  const matching = candidates.filter(({ search }) => found(search, typed.trim()));
  const ordered = [...matching.filter(({ code }) => first.has(code)), ...matching.filter(({ code }) => !first.has(code))];
  return { listed: ordered.slice(0, MOST_LISTED), more: Math.max(0, ordered.length - MOST_LISTED) };
}

function searchOf({ nameZh, nameEn, pinyin, code }: RegionNameFragment): string {
  return `${nameZh} ${nameEn} ${pinyin} ${pinyin.replaceAll(" ", "")} ${code}`;
}
