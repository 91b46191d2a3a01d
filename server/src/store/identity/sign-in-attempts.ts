import { signInAttempt } from "@plumbline/drizzle/tables/identity.ts";
import { eq, lt, sql } from "drizzle-orm";
import type { IdentityTransaction } from "../driver/database.ts";

export interface LockRule {
  /** Wrong passwords in a row after which the name is locked; at least 2. */
  readonly failures: number;
  readonly lockMs: number;
}

/**
 * Counts an attempt before its password is looked at, so that attempts side by side count as well; resolves to true when the
 * name is locked. The last attempt that is still looked at starts the lock, so the wait is counted from the wrong password and
 * not from the next try. One statement: a row is locked from the update to the commit.
 */
export async function countAttempt(tx: IdentityTransaction, nameHash: string, now: Date, { failures, lockMs }: LockRule): Promise<boolean> {
  const at = now.toISOString();
  const until = new Date(now.getTime() + lockMs).toISOString();
  const [row] = await tx.drizzle.execute<{ locked: boolean }>(sql`
    insert into sign_in_attempt as a (name_hash, failures, last_at) values (${nameHash}, 1, ${at}::timestamptz)
    on conflict (name_hash) do update set
      last_at = excluded.last_at,
      failures = case when a.locked_until <= excluded.last_at then 1 else a.failures + 1 end,
      locked_until = case
        when a.locked_until > excluded.last_at then a.locked_until
        when a.locked_until is null and a.failures + 1 >= ${failures} then ${until}::timestamptz
        else null end
    returning failures > ${failures} as locked`);
  return row?.locked ?? true;
}

/** Forgets the wrong passwords of a name: the right one was given. */
export async function forgetAttempts(tx: IdentityTransaction, nameHash: string): Promise<void> {
  await tx.drizzle.delete(signInAttempt).where(eq(signInAttempt.nameHash, nameHash));
}

/** Removes what is too old to matter; names that nobody has would fill the table. */
export async function deleteOldAttempts(tx: IdentityTransaction, before: Date): Promise<void> {
  await tx.drizzle.delete(signInAttempt).where(lt(signInAttempt.lastAt, before));
}
