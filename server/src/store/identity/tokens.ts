import { account, apiToken } from "@plumbline/drizzle/tables/identity.ts";
import type { TokenScope } from "@plumbline/schema/vocabulary/token-scope.ts";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { IdentityTransaction, ReadTransaction } from "../driver/database.ts";

export interface NewToken {
  readonly id: string;
  readonly secretHash: string;
  readonly accountName: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly expiresAt: Date;
}

export interface ListedToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly lastUsedAddress: string | null;
}

const LISTED = {
  id: apiToken.id,
  name: apiToken.name,
  scopes: sql<TokenScope[]>`${apiToken.scopes}`,
  createdAt: apiToken.createdAt,
  expiresAt: apiToken.expiresAt,
  revokedAt: apiToken.revokedAt,
  lastUsedAt: apiToken.lastUsedAt,
  lastUsedAddress: apiToken.lastUsedAddress,
};

export async function insertToken(tx: IdentityTransaction, values: NewToken): Promise<ListedToken> {
  const [row] = await tx.drizzle.insert(apiToken).values({ ...values, scopes: [...values.scopes] }).returning(LISTED);
  if (row === undefined) throw new Error("The database kept no token.");
  return row;
}

/** How many tokens of an account stand: neither revoked nor over. */
export async function countTokens(tx: IdentityTransaction, accountName: string, now: Date): Promise<number> {
  const rows = await tx.drizzle
    .select({ count: sql<number>`count(*)::int` })
    .from(apiToken)
    .where(and(eq(apiToken.accountName, accountName), isNull(apiToken.revokedAt), gt(apiToken.expiresAt, now)));
  return rows[0]?.count ?? 0;
}

export interface StoredToken {
  readonly id: string;
  readonly accountName: string;
  readonly scopes: readonly TokenScope[];
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The token of a secret that stands and whose account may still sign in. */
export async function findToken(tx: IdentityTransaction, secretHash: string, now: Date): Promise<StoredToken | null> {
  const [row] = await tx.drizzle
    .select({ id: apiToken.id, accountName: apiToken.accountName, scopes: LISTED.scopes, expiresAt: apiToken.expiresAt, lastUsedAt: apiToken.lastUsedAt })
    .from(apiToken)
    .innerJoin(account, eq(account.name, apiToken.accountName))
    .where(and(eq(apiToken.secretHash, secretHash), isNull(apiToken.revokedAt), gt(apiToken.expiresAt, now), isNull(account.disabledAt)));
  return row ?? null;
}

export async function touchToken(tx: IdentityTransaction, id: string, now: Date, address: string): Promise<void> {
  await tx.drizzle.update(apiToken).set({ lastUsedAt: now, lastUsedAddress: address }).where(eq(apiToken.id, id));
}

/** Revokes one token of an account, or all; resolves to how many stood. */
export async function revokeTokens(tx: IdentityTransaction, accountName: string, only?: string): Promise<number> {
  const rows = await tx.drizzle
    .update(apiToken)
    .set({ revokedAt: sql`clock_timestamp()` })
    .where(and(eq(apiToken.accountName, accountName), isNull(apiToken.revokedAt), only === undefined ? undefined : eq(apiToken.id, only)))
    .returning({ id: apiToken.id });
  return rows.length;
}

/** The reader's own tokens, latest first; the policies show no others. */
export async function readTokens(tx: ReadTransaction): Promise<ListedToken[]> {
  return tx.drizzle.select(LISTED).from(apiToken).orderBy(desc(apiToken.createdAt)).limit(200);
}
