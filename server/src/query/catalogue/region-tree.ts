import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import type { Region, RegionCode, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";

const depth = (level: RegionLevel): number => REGION_LEVELS.indexOf(level);

/** True when the first level lies below the second. */
export function isBelow(level: RegionLevel, other: RegionLevel): boolean {
  return depth(level) > depth(other);
}

/**
 * The regions of one installation in official order: a region, its own-level leaf, then its other children by code.
 * Regions outside the root's subtree are left out.
 */
export class RegionTree {
  readonly root: Region;
  /** The region that boards open with, whose value is the reference line: the root, or its first city where it has cities. */
  readonly home: Region;
  readonly all: readonly Region[];
  /** The first edition's day; units of that edition stand for the periods before it, too. */
  readonly firstEdition: string;
  readonly #byCode = new Map<string, Region>();
  readonly #children = new Map<string, Region[]>();
  readonly #places = new Map<string, readonly Region[]>();
  readonly #peers = new Map<RegionLevel, readonly Region[]>();

  /** Throws when no region has the root's code. */
  constructor(regions: readonly Region[], rootCode: string) {
    const byParent = new Map<string, Region[]>();
    for (const region of regions) {
      const siblings = byParent.get(region.parentCode ?? "");
      if (siblings === undefined) byParent.set(region.parentCode ?? "", [region]);
      else siblings.push(region);
    }
    const root = regions.find((region) => region.code === rootCode);
    if (root === undefined) throw new Error(`The installation's root region ${rootCode} is not among the regions: load the regions again.`);
    const all: Region[] = [];
    const visit = (region: Region): void => {
      if (this.#byCode.has(region.code)) throw new Error(`The region ${region.code} stands below itself: correct its parent.`);
      this.#byCode.set(region.code, region);
      all.push(region);
      const children = [...(byParent.get(region.code) ?? [])].sort(byOfficialOrder);
      this.#children.set(region.code, children);
      children.forEach(visit);
    };
    visit(root);
    this.root = root;
    this.all = all;
    this.firstEdition = all.reduce((first, region) => (region.validFrom < first ? region.validFrom : first), root.validFrom);
    const cities = all.filter((region) => region.level === "city" && !region.own);
    this.home = root.level === "province" ? (cities[0] ?? root) : root;
  }

  get(code: string): Region | undefined {
    return this.#byCode.get(code);
  }

  /** Direct children without the own-level leaf. */
  children(code: RegionCode): Region[] {
    return (this.#children.get(code) ?? []).filter((child) => !child.own);
  }

  /** The own-level leaf 本级, where the region has one. */
  ownLeaf(code: RegionCode): Region | undefined {
    return this.#children.get(code)?.find((child) => child.own);
  }

  /** True when a region is the one named, or lies below it. */
  isWithin(region: Region, code: string): boolean {
    for (let at: Region | undefined = region; at !== undefined; at = at.parentCode === null ? undefined : this.#byCode.get(at.parentCode)) {
      if (at.code === code) return true;
    }
    return false;
  }

  /** Regions of a level in a region's subtree, itself included, without own-level leaves unless asked for. */
  within(code: RegionCode, level: RegionLevel, includeOwn = false): Region[] {
    return this.subtree(code).filter((region) => region.level === level && (includeOwn || !region.own));
  }

  /** The regions of a level in the installation, without own-level leaves: those among whom places are given. */
  peers(level: RegionLevel): readonly Region[] {
    const known = this.#peers.get(level);
    if (known !== undefined) return known;
    const peers = this.within(this.root.code, level);
    this.#peers.set(level, peers);
    return peers;
  }

  /** The regions of a level that had not ended when a month, counted from year 0, began. */
  standing(level: RegionLevel, month: number): readonly Region[] {
    return this.peers(level).filter(({ validTo }) => validTo === null || month < monthIndex(validTo));
  }

  /** A region and everything below it, in official order. */
  subtree(code: RegionCode): Region[] {
    const region = this.#byCode.get(code);
    if (region === undefined) return [];
    return [region, ...(this.#children.get(code) ?? []).flatMap((child) => this.subtree(child.code))];
  }

  /**
   * The regions whose stored cells add up to a region's value: itself from county level down, its counties and the
   * own-level leaves of county level above.
   */
  places(region: Region): readonly Region[] {
    const known = this.#places.get(region.code);
    if (known !== undefined) return known;
    const places = isBelow("county", region.level)
      ? this.subtree(region.code).filter((below) => below.level === "county")
      : [region];
    this.#places.set(region.code, places);
    return places;
  }
}

function byOfficialOrder(a: Region, b: Region): number {
  if (a.own !== b.own) return a.own ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
