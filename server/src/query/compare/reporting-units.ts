import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import { isBelow } from "../catalogue/region-tree.ts";
import type { RegionTree } from "../catalogue/region-tree.ts";

/** By measure and own-level leaf, since which month it reports; leaves report what concerns them, so their silence is no gap. */
export type LeafReports = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many units are expected to stand in a figure of a place: one where the place reports for itself. */
export function expectedUnits(units: ReportingUnits, { overRegions, level, code }: Measure, place: Region, month: number): number {
  return overRegions === "none" ? 1 : units.expected(place, level, code, month);
}

interface Towns {
  readonly regions: readonly Region[];
  readonly lasting: readonly { readonly from: number; readonly to: number }[];
  /** How many there are at any time; null when they came or went. */
  readonly always: number | null;
  readonly leaf: Region | undefined;
}

/** Which units are expected to enter a figure for a region's stored cell. */
export class ReportingUnits {
  readonly #tree: RegionTree;
  readonly #leafReports: LeafReports;
  readonly #towns = new Map<Region, Towns>();

  constructor(tree: RegionTree, leafReports: LeafReports) {
    this.#tree = tree;
    this.#leafReports = leafReports;
  }

  /** How many units of a level are expected to report a measure in the place for the month. */
  expected(place: Region, level: RegionLevel, measure: string, month: number): number {
    if (place.own) return this.#ofLeaf(place, measure, month);
    if (!isBelow(level, place.level)) return this.#stands(place, month) ? 1 : 0;
    const { lasting, always, leaf } = this.#townsOf(place);
    if (lasting.length === 0) return 1;
    const standing = always ?? lasting.filter((town) => town.from <= month && month < town.to).length;
    return leaf === undefined ? standing : standing + this.#ofLeaf(leaf, measure, month);
  }

  /** The units of a level whose cells add up to the place's: itself, or what lies below it and its own-level leaf. */
  units(place: Region, level: RegionLevel): readonly Region[] {
    if (place.own || !isBelow(level, place.level)) return [place];
    const { regions, leaf } = this.#townsOf(place);
    if (regions.length === 0) return [place];
    return leaf === undefined ? regions : [leaf, ...regions];
  }

  #stands(region: Region, month: number): boolean {
    if (region.validTo === null && region.validFrom === this.#tree.firstEdition) return true;
    const { from, to } = this.#lasts(region);
    return from <= month && month < to;
  }

  /** Units of the first edition stand for the periods before it, too. */
  #lasts({ validFrom, validTo }: Region): { readonly from: number; readonly to: number } {
    return { from: validFrom === this.#tree.firstEdition ? 0 : monthIndex(validFrom), to: validTo === null ? Number.POSITIVE_INFINITY : monthIndex(validTo) };
  }

  #ofLeaf(leaf: Region, measure: string, month: number): number {
    const since = this.#leafReports.get(measure)?.get(leaf.code);
    return since !== undefined && since <= month && this.#stands(leaf, month) ? 1 : 0;
  }

  #townsOf(place: Region): Towns {
    const known = this.#towns.get(place);
    if (known !== undefined) return known;
    const regions = this.#tree.within(place.code, "town");
    const lasting = regions.map((region) => this.#lasts(region));
    const always = lasting.every(({ from, to }) => from === 0 && to === Number.POSITIVE_INFINITY) ? regions.length : null;
    const towns = { regions, lasting, always, leaf: this.#tree.ownLeaf(place.code) };
    this.#towns.set(place, towns);
    return towns;
  }
}
