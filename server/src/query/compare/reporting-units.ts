import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";

/** Since which month an own-level leaf has reported a measure; leaves report what concerns them, so silence is no gap. */
export type LeafReports = ReadonlyMap<string, number>;

export const leafReportKey = (measure: string, leaf: string): string => `${measure}@${leaf}`;

interface Lasting {
  readonly region: Region;
  readonly from: number;
  readonly to: number;
}

/** Which units are expected to enter a figure for a region's stored cell. */
export class ReportingUnits {
  readonly #tree: RegionTree;
  readonly #leafReports: LeafReports;
  readonly #towns = new Map<string, readonly Lasting[]>();

  constructor(tree: RegionTree, leafReports: LeafReports) {
    this.#tree = tree;
    this.#leafReports = leafReports;
  }

  /** How many units of a level are expected to report a measure in the place for the month. */
  expected(place: Region, level: RegionLevel, measure: Measure, month: number): number {
    if (place.own) return this.#leaf(place, measure, month);
    if (!isBelow(level, place.level)) return 1;
    const towns = this.#townsOf(place);
    if (towns.length === 0) return 1;
    const leaf = this.#tree.ownLeaf(place.code);
    const standing = towns.reduce((count, town) => (town.from <= month && month < town.to ? count + 1 : count), 0);
    return leaf === undefined ? standing : standing + this.#leaf(leaf, measure, month);
  }

  /** The units of a level whose cells add up to the place's: itself, or what lies below it and its own-level leaf. */
  units(place: Region, level: RegionLevel): readonly Region[] {
    if (!isBelow(level, place.level)) return [place];
    const towns = this.#townsOf(place).map(({ region }) => region);
    const leaf = this.#tree.ownLeaf(place.code);
    if (towns.length === 0) return [place];
    return leaf === undefined ? towns : [leaf, ...towns];
  }

  #leaf(leaf: Region, measure: Measure, month: number): number {
    return (this.#leafReports.get(leafReportKey(measure.code, leaf.code)) ?? Number.POSITIVE_INFINITY) <= month ? 1 : 0;
  }

  /** Units of the first edition stand for the periods before it, too. */
  #townsOf(place: Region): readonly Lasting[] {
    const known = this.#towns.get(place.code);
    if (known !== undefined) return known;
    const towns = this.#tree.within(place.code, "town").map((region) => ({
      region,
      from: region.validFrom === this.#tree.firstEdition ? 0 : monthIndex(region.validFrom),
      to: region.validTo === null ? Number.POSITIVE_INFINITY : monthIndex(region.validTo),
    }));
    this.#towns.set(place.code, towns);
    return towns;
  }
}
