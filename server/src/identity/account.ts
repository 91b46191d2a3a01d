import type { RegionCode, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { Role } from "@plumbline/schema/vocabulary/role.ts";

/** Where an account belongs. */
export interface HomeRegion {
  readonly code: RegionCode;
  readonly level: RegionLevel;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The county that owns the region; above county level the region's own code. */
  readonly countyCode: RegionCode;
  /** The region's county and every county (and what takes its place) below it, official order. */
  readonly counties: readonly RegionCode[];
}

/** Somebody who may sign in. */
export interface Account {
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  readonly region: HomeRegion;
  readonly mustChangePassword: boolean;
}
