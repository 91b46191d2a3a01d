import type { RegionCode } from "./region.ts";

/** Whether a unit went into another whole, or only in part. */
export const SUCCESSION_EXTENTS = ["whole", "part"] as const;
export type SuccessionExtent = (typeof SUCCESSION_EXTENTS)[number];

/** From a day on, what was one unit belongs to another. */
export interface RegionSuccession {
  readonly oldCode: RegionCode;
  readonly newCode: RegionCode;
  /** ISO 8601. */
  readonly effectiveOn: string;
  readonly extent: SuccessionExtent;
}
