import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { DataVersion } from "../../store/driver/database.ts";

export interface ComparableRequest {
  readonly region: string;
  /** The quarter with which the year ends. */
  readonly period: string;
  readonly basis: Basis;
  readonly asOf: string | null;
  /** Code of the region inside which likes are sought; the root when null. */
  readonly within: string | null;
  /** How many of the nearest are told. */
  readonly first: number;
}

/** Something that regions are alike or unlike in. */
export interface LikenessCharacteristic {
  readonly code: string;
  readonly group: "population" | "caseload" | "mix";
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly decimals: number;
}

export interface ComparableRegion {
  readonly region: Region;
  /** In standard deviations, all characteristics taken together. */
  readonly distance: number;
  /** In the characteristics' units, in their order. */
  readonly values: readonly (number | null)[];
  /** This region less the asked one, in standard deviations. */
  readonly differences: readonly (number | null)[];
  /** Codes of the characteristics that agree best, and of those that differ most, each by more than half a deviation. */
  readonly agreements: readonly string[];
  readonly unlike: readonly string[];
}

export interface ComparableRegions {
  readonly version: DataVersion;
  readonly basis: Basis;
  readonly synthetic: boolean;
  readonly region: Region;
  readonly periods: readonly Period[];
  /** How many others there are at its level. */
  readonly peers: number;
  readonly characteristics: readonly LikenessCharacteristic[];
  /** Of the asked region. */
  readonly values: readonly (number | null)[];
  /** The nearest first. */
  readonly regions: readonly ComparableRegion[];
  /** Regions of the level that lack a whole group of characteristics. */
  readonly leftOut: readonly Region[];
}
