import { installation } from "@plumbline/drizzle/tables/catalogue.ts";
import { region } from "@plumbline/drizzle/tables/region.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionCode, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import { eq, sql } from "drizzle-orm";
import type { IdentityTransaction } from "../driver/database.ts";

/** Where an account can belong. */
export interface StoredHomeRegion {
  readonly code: RegionCode;
  readonly level: RegionLevel;
  readonly own: boolean;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly countyCode: RegionCode;
  /** Every county of the region's subtree, and what takes its place above county level, in official order. */
  readonly counties: readonly RegionCode[];
}

/** A region with the counties at and below it, or null when there is none of that code. */
export async function findHomeRegion(tx: IdentityTransaction, code: string): Promise<StoredHomeRegion | null> {
  const [row] = await tx.drizzle.select().from(region).where(eq(region.code, code));
  if (row === undefined) return null;
  const counties = await tx.drizzle.execute<{ county_code: string }>(sql`
    with recursive subtree as (
      select code, county_code from region where code = ${code}
      union select r.code, r.county_code from region r join subtree s on r.parent_code = s.code
    ) select distinct county_code from subtree order by 1`);
  return {
    code: regionCode(row.code),
    level: row.level as RegionLevel,
    own: row.own,
    nameZh: row.nameZh,
    nameEn: row.nameEn,
    countyCode: regionCode(row.countyCode),
    counties: counties.map((county) => regionCode(county.county_code)),
  };
}

/** The installation's names and its top region; null before one is loaded. */
export async function findInstallation(tx: IdentityTransaction): Promise<{ readonly nameZh: string; readonly nameEn: string; readonly rootRegion: string; readonly demonstration: boolean } | null> {
  const [row] = await tx.drizzle
    .select({ nameZh: installation.nameZh, nameEn: installation.nameEn, rootRegion: installation.rootRegion, demonstration: installation.demonstration })
    .from(installation);
  return row ?? null;
}
