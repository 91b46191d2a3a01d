import { change } from "@plumbline/drizzle/tables/change.ts";
import { eq } from "drizzle-orm";
import type { IdentityTransaction } from "../driver/database.ts";

/** The changes that an actor has committed, by kind and note, in no order; who changes what is not for every reader. */
export async function readChangesOf(tx: IdentityTransaction, actor: string): Promise<{ kind: string; note: string | null }[]> {
  return tx.drizzle.select({ kind: change.kind, note: change.note }).from(change).where(eq(change.actor, actor));
}
