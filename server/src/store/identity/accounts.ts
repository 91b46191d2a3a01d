import { account } from "@plumbline/drizzle/tables/identity.ts";
import type { Role } from "@plumbline/schema/vocabulary/role.ts";
import { and, asc, eq, gt, ilike, isNull, or, sql } from "drizzle-orm";
import type { IdentityTransaction, ReadTransaction } from "../driver/database.ts";

/** An account as it is stored, without its password. */
export interface StoredAccount {
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  readonly regionCode: string;
  readonly countyCode: string;
  readonly mustChangePassword: boolean;
  readonly disabledAt: Date | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

/** The columns that the app role may read, too. */
const COLUMNS = {
  name: account.name,
  displayName: account.displayName,
  role: account.role,
  regionCode: account.regionCode,
  countyCode: account.countyCode,
  mustChangePassword: account.mustChangePassword,
  disabledAt: account.disabledAt,
  createdBy: account.createdBy,
  createdAt: account.createdAt,
};

/** An account and the hash of its password, for signing in; locked against changes where `lock`. */
export async function findAccount(tx: IdentityTransaction, name: string, lock = false): Promise<(StoredAccount & { readonly passwordHash: string | null }) | null> {
  const query = tx.drizzle.select({ ...COLUMNS, passwordHash: account.passwordHash }).from(account).where(eq(account.name, name));
  const [row] = await (lock ? query.for("update") : query);
  return row ?? null;
}

/** Accounts in order of name after `after`; the policies leave the reader's own and those it administers. */
export async function readAccounts(tx: ReadTransaction, { after, search, limit }: { readonly after: string; readonly search: string; readonly limit: number }): Promise<StoredAccount[]> {
  const pattern = `%${search.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const matches = search === "" ? undefined : or(ilike(account.name, pattern), ilike(account.displayName, pattern));
  return tx.drizzle.select(COLUMNS).from(account).where(and(gt(account.name, after), matches)).orderBy(asc(account.name)).limit(limit);
}

export interface NewAccount {
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  readonly regionCode: string;
  readonly countyCode: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly createdBy: string;
}

/** Adds an account; false when one of that name exists, or ever existed. */
export async function insertAccount(tx: IdentityTransaction, values: NewAccount): Promise<boolean> {
  const rows = await tx.drizzle.insert(account).values({ ...values, passwordChangedAt: sql`clock_timestamp()` }).onConflictDoNothing().returning({ name: account.name });
  return rows.length === 1;
}

export interface AccountUpdate {
  readonly displayName?: string;
  readonly role?: Role;
  readonly regionCode?: string;
  readonly countyCode?: string;
  readonly disabled?: boolean;
}

export async function updateAccount(tx: IdentityTransaction, name: string, { disabled, ...rest }: AccountUpdate): Promise<void> {
  const state = disabled === undefined ? {} : { disabledAt: disabled ? sql`coalesce(${account.disabledAt}, clock_timestamp())` : null };
  await tx.drizzle.update(account).set({ ...rest, ...state }).where(eq(account.name, name));
}

export async function updatePassword(tx: IdentityTransaction, name: string, passwordHash: string, mustChange: boolean): Promise<void> {
  await tx.drizzle.update(account).set({ passwordHash, mustChangePassword: mustChange, passwordChangedAt: sql`clock_timestamp()` }).where(eq(account.name, name));
}

/** Whoever makes or unmakes an administrator holds this, so that the last one cannot go twice and the first not come twice. */
const ADMINISTRATORS = 0x41444d4e;

export async function lockAdministrators(tx: IdentityTransaction): Promise<void> {
  await tx.drizzle.execute(sql`select pg_advisory_xact_lock(${ADMINISTRATORS})`);
}

/** Administrators who may sign in. */
export async function countAdministrators(tx: IdentityTransaction): Promise<number> {
  const rows = await tx.drizzle
    .select({ count: sql<number>`count(*)::int` })
    .from(account)
    .where(and(eq(account.role, "administrator"), isNull(account.disabledAt)));
  return rows[0]?.count ?? 0;
}

/** Administrators who may sign in and run the accounts of a region, from that region or one above it, but for one. */
export async function countAdministratorsOver(tx: IdentityTransaction, regionCode: string, except: string): Promise<number> {
  const [row] = await tx.drizzle.execute<{ count: number }>(sql`
    with recursive above as (
      select code, parent_code from region where code = ${regionCode}
      union select r.code, r.parent_code from region r join above a on r.code = a.parent_code
    ) select count(*)::int as count from account
    where role = 'administrator' and disabled_at is null and name <> ${except} and region_code in (select code from above)`);
  return row?.count ?? 0;
}
