import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { RegionSuccession } from "@plumbline/schema/vocabulary/region-succession.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionTree } from "./region-tree.ts";

/** A day on which a unit's border moved other than by taking over whole units: earlier figures are another unit's. */
export interface Break {
  /** Months before this one, counted from year 0, are another unit's. */
  readonly before: number;
  readonly succession: RegionSuccession;
}

/** Regions as they stand today, with what they took over whole. */
export class UnitsOfToday {
  readonly #tree: RegionTree;
  readonly successions: readonly RegionSuccession[];
  readonly #takenOver = new Map<string, readonly Region[]>();
  readonly #breaks = new Map<string, Break | null>();

  constructor(tree: RegionTree, successions: readonly RegionSuccession[]) {
    this.#tree = tree;
    this.successions = successions;
  }

  /** The units that went into a region whole, and into those, whenever. */
  takenOver(region: Region): readonly Region[] {
    const known = this.#takenOver.get(region.code);
    if (known !== undefined) return known;
    const units = new Set<Region>();
    const collect = (code: string): void => {
      for (const { oldCode, newCode, extent } of this.successions) {
        const old = this.#tree.get(oldCode);
        if (newCode !== code || extent !== "whole" || old === undefined || old === region || units.has(old)) continue;
        units.add(old);
        collect(old.code);
      }
    };
    collect(region.code);
    const found = [...units];
    this.#takenOver.set(region.code, found);
    return found;
  }

  /** Whether a region has not ended, nor anything that it lies in. */
  stands(region: Region): boolean {
    const parent = region.parentCode === null ? undefined : this.#tree.get(region.parentCode);
    return region.validTo === null && (parent === undefined || this.stands(parent));
  }

  /** Regions with all that they took over: whose figures an answer on today's units tells. */
  withTakenOver(regions: readonly Region[]): readonly Region[] {
    return regions.flatMap((region) => [region, ...this.takenOver(region)]);
  }

  /** The regions whose stored cells add up to the region as it is today, through all periods. */
  places(region: Region): readonly Region[] {
    return [...new Set([region, ...this.takenOver(region)].flatMap((unit) => this.#tree.places(unit)))];
  }

  /** The last day on which the region's border moved in part; null when it never did. */
  breakOf(region: Region): Break | null {
    const known = this.#breaks.get(region.code);
    if (known !== undefined) return known;
    const unit = [region, ...this.takenOver(region)];
    const isInside = (code: string): boolean => {
      const found = this.#tree.get(code);
      return found !== undefined && unit.some((part) => this.#tree.isWithin(found, part.code));
    };
    let last: Break | null = null;
    for (const succession of this.successions) {
      if (isInside(succession.oldCode) === isInside(succession.newCode)) continue;
      const before = firstWholeMonth(succession.effectiveOn);
      if (last === null || before > last.before) last = { before, succession };
    }
    this.#breaks.set(region.code, last);
    return last;
  }
}

/** The first month that lies wholly after the change. */
function firstWholeMonth(day: string): number {
  return monthIndex(day) + (day.endsWith("-01") ? 0 : 1);
}
