import { parseRegionWord } from "@plumbline/schema/vocabulary/region-word.ts";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import type { Succession } from "./todays-units.ts";

/** The regions that can be chosen, each list in official order. */
export interface ChoosableRegions {
  readonly cities: readonly RegionNameFragment[];
  readonly counties: readonly RegionNameFragment[];
  readonly towns: readonly RegionNameFragment[];
  /** Saved groups, each by its id and the words that it holds. */
  readonly groups?: readonly RegionGroup[];
  /** Which unit went into which. */
  readonly successions?: readonly Succession[];
}

export interface RegionGroup {
  readonly id: string;
  readonly name: string;
  readonly regions: readonly string[];
}

/** Reads codes and sets into regions, in official order and without repeats, and names the texts that stand for no region. */
export function readChoice(texts: readonly string[], from: ChoosableRegions): { readonly regions: readonly RegionNameFragment[]; readonly unknown: readonly string[] } {
  const all = officialOrder(from);
  const chosen = new Set<string>();
  const unknown: string[] = [];
  for (const text of texts) {
    const found = regionsOf(text, from, all);
    if (found.length === 0) unknown.push(text);
    for (const region of found) chosen.add(region.code);
  }
  return { regions: all.filter((region) => chosen.has(region.code)), unknown };
}

/** Writes chosen codes as shortly as the sets allow, so that an address stays readable. */
export function writeChoice(codes: readonly string[], from: ChoosableRegions): string[] {
  const left = new Set(codes);
  const texts: string[] = [];
  const take = (text: string, regions: readonly RegionNameFragment[]): void => {
    if (regions.length < 2 || !regions.every((region) => left.has(region.code))) return;
    texts.push(text);
    for (const region of regions) left.delete(region.code);
  };
  for (const set of ["counties", "towns"] as const) {
    for (const { code } of from.cities) take(`${set}(${code})`, regionsOf(`${set}(${code})`, from, []));
  }
  for (const { code } of from.counties) take(`towns(${code})`, regionsOf(`towns(${code})`, from, []));
  return [...texts, ...codes.filter((code) => left.has(code))];
}

/** Whether a choice cannot be read before the towns are known. */
export function needsTowns(texts: readonly string[], from: ChoosableRegions): boolean {
  const known = new Set([...from.cities, ...from.counties].map((region) => region.code));
  return texts.some((text) => !known.has(text) && !text.startsWith("counties(") && !text.startsWith("level(county"));
}

function regionsOf(text: string, from: ChoosableRegions, all: readonly RegionNameFragment[]): readonly RegionNameFragment[] {
  const word = parseRegionWord(text);
  switch (word?.kind) {
    case undefined:
      return [];
    case "group":
      // A group holds no groups.
      return (from.groups?.find(({ id }) => id === word.id)?.regions ?? []).flatMap((one) => (parseRegionWord(one)?.kind === "group" ? [] : regionsOf(one, from, all)));
    case "region":
      return all.filter((region) => region.code === word.code);
    case "peers":
      return peersOf(word.code, from);
    case "level":
      return word.level === "county" ? countiesIn(word.code, from) : word.level === "town" ? townsIn(word.code, from) : from.cities.filter((city) => city.code === word.code);
    case "counties":
      return countiesIn(word.code, from);
    case "towns":
      return townsIn(word.code, from);
    case "children":
      return from.cities.some((city) => city.code === word.code) ? countiesIn(word.code, from) : townsIn(word.code, from);
  }
}

function countiesIn(code: string, { counties }: ChoosableRegions): readonly RegionNameFragment[] {
  return counties.filter((county) => county.parentCode === code);
}

function townsIn(code: string, from: ChoosableRegions): readonly RegionNameFragment[] {
  const parents = new Set([code, ...countiesIn(code, from).map((county) => county.code)]);
  return from.towns.filter((town) => town.parentCode !== null && town.parentCode !== undefined && parents.has(town.parentCode));
}

/** The regions of one level that a ranking would compare with one another: towns within their city, counties among all. */
function peersOf(code: string, from: ChoosableRegions): readonly RegionNameFragment[] {
  return [from.cities, from.counties, from.towns].find((list) => list.some((region) => region.code === code)) ?? [];
}

/** A city, its counties, and under each county its towns follow one another level by level. */
function officialOrder({ cities, counties, towns }: ChoosableRegions): RegionNameFragment[] {
  return [...cities, ...counties, ...towns];
}
