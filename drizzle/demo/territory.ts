import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { Profile } from "./profile.ts";
import { RandomStream } from "./random-stream.ts";

export interface Town {
  readonly code: string;
  /** Its share in the county's people; the shares of a county add up to 1. Made up: no town's population is known here. */
  readonly share: number;
  /** Residents in ten thousands at the end of 2021, from the share. */
  readonly population: number;
  /** How well it is run: 0 is usual, ±1 a usual distance. */
  readonly quality: number;
}

export interface County {
  readonly code: string;
  /** Residents in ten thousands at the end of 2021, as published. */
  readonly population: number;
  readonly towns: readonly Town[];
}

/** The county seat comes first among the codes of its subdistricts and is larger than the others. */
function townWeight(town: Region, isSeat: boolean, seed: string): number {
  const size = town.kind === "subdistrict" ? 1.15 : 1;
  return size * (isSeat ? 1.5 : 1) * Math.exp(0.38 * new RandomStream(`${seed}/size/${town.code}`).normal());
}

/** Counties below the root with their towns, by code; throws when a county's published population is missing. */
export function territory(regions: readonly Region[], root: string, profile: Profile, seed: string): County[] {
  const below = (parent: string): Region[] =>
    regions.filter((region) => region.parentCode === parent && !region.own).sort((a, b) => (a.code < b.code ? -1 : 1));
  return below(root).map((county) => {
    const published = profile.realValues.find((value) => value.measure === "population.resident" && value.region === county.code);
    if (published === undefined) throw new Error(`The demonstration has no population for ${county.nameZh} (${county.code}): add it to real-values.csv.`);
    const population = Number(published.value) / 10_000;
    const towns = below(county.code);
    const weights = towns.map((town, at) => townWeight(town, at === 0, seed));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return {
      code: county.code,
      population,
      towns: towns.map((town, at) => {
        const share = (weights[at] ?? 0) / total;
        return { code: town.code, share, population: population * share, quality: new RandomStream(`${seed}/quality/${town.code}`).normal() };
      }),
    };
  });
}

/** The codes of the counties below the root, which head the columns of the demonstration's tables. */
export function countyCodes(regions: readonly Region[], root: string): string[] {
  return regions.filter((region) => region.parentCode === root && !region.own).map((region) => region.code).sort();
}
