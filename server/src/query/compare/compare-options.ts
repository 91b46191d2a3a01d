import type { RegionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { DerivedOptions } from "./derived/derived-options.ts";

/** Which derived figures an answer needs; what is not asked for is neither loaded nor computed. */
export interface CompareOptions {
  readonly yearOnYear: boolean;
  readonly previousChange: boolean;
  /** Ranks among all peers of the installation. */
  readonly rank: boolean;
  readonly rankMove: boolean;
  /** The reference line, which bands need, too. */
  readonly reference: boolean;
  /** The region whose value is the line, by its code; the region that boards open with when absent or null. */
  readonly line?: RegionCode | null;
  /** What was last aired, and whether live figures differ from it by now. */
  readonly clocks?: boolean;
  /** 95 % intervals, which bands need, too. */
  readonly interval: boolean;
  /** What stands beside the values; nothing when absent or null. */
  readonly derived?: DerivedOptions | null;
}

/** Values alone: no changes, places, bands or lines. */
export const VALUES_ALONE: CompareOptions = { yearOnYear: false, previousChange: false, rank: false, rankMove: false, reference: false, interval: false };
