import { region } from "@plumbline/drizzle/tables/region.ts";
import { regionGroup } from "@plumbline/drizzle/tables/saved.ts";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { IdentityTransaction } from "../driver/database.ts";
import type { ReadTransaction } from "../driver/database.ts";
import { textArray } from "../read/array-text.ts";

export interface RegionGroupContent {
  readonly name: string;
  /** Codes, in the order in which they are compared. */
  readonly regions: readonly string[];
  readonly shared: boolean;
}

export interface RegionGroup extends RegionGroupContent {
  readonly id: string;
  readonly owner: string;
  readonly changedAt: Date;
}

const LISTED = { id: regionGroup.id, owner: regionGroup.owner, name: regionGroup.name, regions: regionGroup.regions, shared: regionGroup.shared, changedAt: regionGroup.changedAt };

/** What the reader may use: their own first, then those that others share, by name; the policies show no others. */
export async function readRegionGroups(tx: ReadTransaction, reader: string, limit: number): Promise<RegionGroup[]> {
  return tx.drizzle.select(LISTED).from(regionGroup).orderBy(desc(sql`${regionGroup.owner} = ${reader}`), asc(regionGroup.name), asc(regionGroup.id)).limit(limit);
}

/** The codes of a group that the reader may use, or null where there is none of that id for them. */
export async function readRegionGroup(tx: ReadTransaction, id: string): Promise<readonly string[] | null> {
  const query = tx.prepared("read region group", (drizzle) =>
    drizzle.select({ regions: regionGroup.regions }).from(regionGroup).where(eq(regionGroup.id, sql.placeholder("id"))).prepare("read region group"),
  );
  const [row] = await query({ id });
  return row?.regions ?? null;
}

/** Those of some codes that no region has, in order. */
export async function unknownRegions(tx: IdentityTransaction, codes: readonly string[]): Promise<string[]> {
  const rows = await tx.drizzle.execute<{ code: string }>(sql`
    select c.code from unnest(${textArray(codes)}::text[]) with ordinality c (code, place)
    where not exists (select 1 from ${region} r where r.code = c.code) order by c.place`);
  return rows.map(({ code }) => code);
}

export async function countRegionGroups(tx: IdentityTransaction, owner: string): Promise<number> {
  const [row] = await tx.drizzle.select({ count: sql<number>`count(*)::int` }).from(regionGroup).where(eq(regionGroup.owner, owner));
  return row?.count ?? 0;
}

/** The id under which an owner keeps a name, or null. */
export async function findRegionGroupByName(tx: IdentityTransaction, owner: string, name: string): Promise<string | null> {
  const [row] = await tx.drizzle.select({ id: regionGroup.id }).from(regionGroup).where(and(eq(regionGroup.owner, owner), eq(regionGroup.name, name)));
  return row?.id ?? null;
}

export async function insertRegionGroup(tx: IdentityTransaction, owner: string, id: string, content: RegionGroupContent): Promise<RegionGroup> {
  const [row] = await tx.drizzle.insert(regionGroup).values({ id, owner, ...content, regions: [...content.regions] }).returning(LISTED);
  if (row === undefined) throw new Error("The database kept no group.");
  return row;
}

/** Changes one of an owner's groups; null when there is none of that id. */
export async function updateRegionGroup(tx: IdentityTransaction, owner: string, id: string, content: RegionGroupContent): Promise<RegionGroup | null> {
  const [row] = await tx.drizzle
    .update(regionGroup)
    .set({ ...content, regions: [...content.regions], changedAt: sql`clock_timestamp()` })
    .where(and(eq(regionGroup.id, id), eq(regionGroup.owner, owner)))
    .returning(LISTED);
  return row ?? null;
}

/** Removes one of an owner's groups; resolves to its name, or null when there is none of that id. */
export async function deleteRegionGroup(tx: IdentityTransaction, owner: string, id: string): Promise<string | null> {
  const [row] = await tx.drizzle.delete(regionGroup).where(and(eq(regionGroup.id, id), eq(regionGroup.owner, owner))).returning({ name: regionGroup.name });
  return row?.name ?? null;
}
