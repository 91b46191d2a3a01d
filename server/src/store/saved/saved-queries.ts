import { savedQuery } from "@plumbline/drizzle/tables/saved.ts";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { IdentityTransaction, ReadTransaction } from "../driver/database.ts";

export interface SavedQueryContent {
  readonly name: string;
  readonly kind: "document" | "selection" | "view";
  readonly body: string;
  /** Variables by name, as JSON. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shared: boolean;
}

export interface SavedQuery extends SavedQueryContent {
  readonly id: string;
  readonly owner: string;
  readonly changedAt: Date;
}

const LISTED = {
  id: savedQuery.id, owner: savedQuery.owner, name: savedQuery.name, kind: savedQuery.kind, body: savedQuery.body,
  variables: sql<Readonly<Record<string, unknown>>>`${savedQuery.variables}`, shared: savedQuery.shared, changedAt: savedQuery.changedAt,
};

/** What the reader may use: their own first, then those that others share, by name; the policies show no others. */
export async function readSavedQueries(tx: ReadTransaction, reader: string, limit: number): Promise<SavedQuery[]> {
  return tx.drizzle.select(LISTED).from(savedQuery).orderBy(desc(sql`${savedQuery.owner} = ${reader}`), asc(savedQuery.name), asc(savedQuery.id)).limit(limit);
}

export async function countSavedQueries(tx: IdentityTransaction, owner: string): Promise<number> {
  const [row] = await tx.drizzle.select({ count: sql<number>`count(*)::int` }).from(savedQuery).where(eq(savedQuery.owner, owner));
  return row?.count ?? 0;
}

/** The id under which an owner keeps a name, or null. */
export async function findSavedQueryByName(tx: IdentityTransaction, owner: string, name: string): Promise<string | null> {
  const [row] = await tx.drizzle.select({ id: savedQuery.id }).from(savedQuery).where(and(eq(savedQuery.owner, owner), eq(savedQuery.name, name)));
  return row?.id ?? null;
}

export async function insertSavedQuery(tx: IdentityTransaction, owner: string, id: string, content: SavedQueryContent): Promise<SavedQuery> {
  const [row] = await tx.drizzle.insert(savedQuery).values({ id, owner, ...content }).returning(LISTED);
  if (row === undefined) throw new Error("The database kept no question.");
  return row;
}

/** Changes one of an owner's questions; null when there is none of that id. */
export async function updateSavedQuery(tx: IdentityTransaction, owner: string, id: string, content: SavedQueryContent): Promise<SavedQuery | null> {
  const [row] = await tx.drizzle
    .update(savedQuery)
    .set({ ...content, changedAt: sql`clock_timestamp()` })
    .where(and(eq(savedQuery.id, id), eq(savedQuery.owner, owner)))
    .returning(LISTED);
  return row ?? null;
}

/** Removes one of an owner's questions; resolves to its name, or null when there is none of that id. */
export async function deleteSavedQuery(tx: IdentityTransaction, owner: string, id: string): Promise<string | null> {
  const [row] = await tx.drizzle.delete(savedQuery).where(and(eq(savedQuery.id, id), eq(savedQuery.owner, owner))).returning({ name: savedQuery.name });
  return row?.name ?? null;
}
