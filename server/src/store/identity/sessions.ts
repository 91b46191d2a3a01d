import { account, session } from "@plumbline/drizzle/tables/identity.ts";
import { and, desc, eq, gt, inArray, isNull, lt, ne, or } from "drizzle-orm";
import type { IdentityTransaction, ReadTransaction } from "../driver/database.ts";

export interface NewSession {
  readonly id: string;
  readonly secretHash: string;
  readonly accountName: string;
  readonly createdAt: Date;
  readonly endsAt: Date;
  readonly address: string;
  readonly agent: string;
}

/** Keeps a session, on the clock by which it will be found idle. */
export async function insertSession(tx: IdentityTransaction, values: NewSession): Promise<void> {
  await tx.drizzle.insert(session).values({ ...values, lastSeenAt: values.createdAt });
}

export interface StoredSession {
  readonly id: string;
  readonly accountName: string;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
}

/** The session of a secret whose account may still sign in and which is neither over nor idle since `idleSince`. */
export async function findSession(tx: IdentityTransaction, secretHash: string, now: Date, idleSince: Date): Promise<StoredSession | null> {
  const [row] = await tx.drizzle
    .select({ id: session.id, accountName: session.accountName, lastSeenAt: session.lastSeenAt, endsAt: session.endsAt })
    .from(session)
    .innerJoin(account, eq(account.name, session.accountName))
    .where(and(eq(session.secretHash, secretHash), isNull(account.disabledAt), gt(session.endsAt, now), gt(session.lastSeenAt, idleSince)));
  return row ?? null;
}

export async function touchSession(tx: IdentityTransaction, id: string, now: Date): Promise<void> {
  await tx.drizzle.update(session).set({ lastSeenAt: now }).where(and(eq(session.id, id), lt(session.lastSeenAt, now)));
}

/** Ends sessions of an account: one, all but one, or all. Resolves to how many there were. */
export async function deleteSessions(tx: IdentityTransaction, accountName: string, which: { readonly only?: string; readonly except?: string } = {}): Promise<number> {
  const rows = await tx.drizzle
    .delete(session)
    .where(
      and(
        eq(session.accountName, accountName),
        which.only === undefined ? undefined : eq(session.id, which.only),
        which.except === undefined ? undefined : ne(session.id, which.except),
      ),
    )
    .returning({ id: session.id });
  return rows.length;
}

/** Removes what is over, so that the table holds who is signed in; rows that somebody else removes at this moment are left to them. */
export async function deleteEndedSessions(tx: IdentityTransaction, now: Date, idleSince: Date): Promise<void> {
  const ended = tx.drizzle.select({ id: session.id }).from(session).where(or(lt(session.endsAt, now), lt(session.lastSeenAt, idleSince))).for("update", { skipLocked: true });
  await tx.drizzle.delete(session).where(inArray(session.id, ended));
}

export interface ListedSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
  readonly address: string;
  readonly agent: string;
}

/** The reader's own sessions, latest use first; the policies show no others. */
export async function readSessions(tx: ReadTransaction, now: Date, idleSince: Date): Promise<ListedSession[]> {
  return tx.drizzle
    .select({ id: session.id, createdAt: session.createdAt, lastSeenAt: session.lastSeenAt, endsAt: session.endsAt, address: session.address, agent: session.agent })
    .from(session)
    .where(and(gt(session.endsAt, now), gt(session.lastSeenAt, idleSince)))
    .orderBy(desc(session.lastSeenAt));
}
