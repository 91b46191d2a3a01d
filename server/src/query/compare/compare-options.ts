import type { RegionCode } from "@plumbline/schema/vocabulary/region.ts";

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
  /** 95 % intervals, which bands need, too. */
  readonly interval: boolean;
}
