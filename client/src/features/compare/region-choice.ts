import type { RegionNameFragment } from "../../generated/graphql.ts";

/** The regions that can be chosen, each list in official order. */
export interface ChoosableRegions {
  readonly cities: readonly RegionNameFragment[];
  readonly counties: readonly RegionNameFragment[];
  readonly towns: readonly RegionNameFragment[];
}

const SET = /^(counties|towns|children)\((.+)\)$/;

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
  return texts.some((text) => !known.has(text) && !text.startsWith("counties("));
}

function regionsOf(text: string, from: ChoosableRegions, all: readonly RegionNameFragment[]): readonly RegionNameFragment[] {
  const [, set, code] = SET.exec(text) ?? [];
  if (set === undefined) return all.filter((region) => region.code === text);
  const isCity = from.cities.some((city) => city.code === code);
  const counties = from.counties.filter((county) => county.parentCode === code);
  if (set === "counties" || (set === "children" && isCity)) return counties;
  const parents = new Set(isCity ? counties.map((county) => county.code) : [code]);
  return from.towns.filter((town) => town.parentCode !== null && town.parentCode !== undefined && parents.has(town.parentCode));
}

/** A city, its counties, and under each county its towns follow one another level by level. */
function officialOrder({ cities, counties, towns }: ChoosableRegions): RegionNameFragment[] {
  return [...cities, ...counties, ...towns];
}
