import { change } from "@plumbline/drizzle/tables/change.ts";
import { inArray } from "drizzle-orm";
import type { IdentityTransaction } from "../driver/database.ts";

/** The changes that some actors have committed, by kind and note, in no order; who changes what is not for every reader. */
export async function readChangesOf(tx: IdentityTransaction, actors: readonly string[]): Promise<{ kind: string; note: string | null }[]> {
  return tx.drizzle.select({ kind: change.kind, note: change.note }).from(change).where(inArray(change.actor, actors));
}
