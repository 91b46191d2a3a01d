import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { nameOf, type Language } from "../../../ui/language.ts";
import type { ChoosableRegions } from "../address/region-choice.ts";

/** A region in the picker, with what a search finds: both names, pinyin with and without spaces, code. */
export interface RegionNode {
  readonly value: string;
  readonly title: string;
  readonly search: string;
  readonly children?: RegionNode[];
}

export function regionTree(from: ChoosableRegions, language: Language): RegionNode[] {
  const below = (list: readonly RegionNameFragment[], code: string): readonly RegionNameFragment[] => list.filter((region) => region.parentCode === code);
  const county = (region: RegionNameFragment): RegionNode => nodeOf(region, below(from.towns, region.code).map((town) => nodeOf(town, [], language)), language);
  const cities = from.cities.map((city) => nodeOf(city, below(from.counties, city.code).map(county), language));
  const held = new Set(from.cities.map((city) => city.code));
  const others = from.counties.filter((region) => region.parentCode === null || region.parentCode === undefined || !held.has(region.parentCode));
  return [...cities, ...others.map(county)];
}

function nodeOf(region: RegionNameFragment, children: RegionNode[], language: Language): RegionNode {
  const joined = region.pinyin.replaceAll(" ", "");
  const node = { value: region.code, title: nameOf(region, language), search: `${region.nameZh} ${region.nameEn} ${region.pinyin} ${joined} ${region.code}` };
  return children.length === 0 ? node : { ...node, children };
}
