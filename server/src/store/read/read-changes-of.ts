import { change } from "@plumbline/drizzle/tables/change.ts";
import { eq } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";

/** The changes that an actor has committed, by kind and note, in no order. */
export async function readChangesOf(tx: ReadTransaction, actor: string): Promise<{ kind: string; note: string | null }[]> {
  return tx.drizzle.select({ kind: change.kind, note: change.note }).from(change).where(eq(change.actor, actor));
}
