import { change } from "@plumbline/drizzle/tables/change.ts";
import { count, eq } from "drizzle-orm";
import type { ReadTransaction } from "../driver/database.ts";

/** How many changes an actor has committed. */
export async function countChanges(tx: ReadTransaction, actor: string): Promise<number> {
  const [row] = await tx.drizzle.select({ changes: count() }).from(change).where(eq(change.actor, actor));
  return row?.changes ?? 0;
}
