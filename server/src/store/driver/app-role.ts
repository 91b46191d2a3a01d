import { setTimeout as sleep } from "node:timers/promises";
import type { Sql } from "postgres";
import { withSession } from "./with-session.ts";
import { scramVerifier } from "./app-password.ts";
import { DatabaseError, errorCode } from "./database-error.ts";

export const APP_ROLE = "plumbline_app";
export const ROLLUP_ROLE = "plumbline_rollup";
/** Reads and writes accounts, sessions, tokens and the audit, before anybody has claims. */
export const IDENTITY_ROLE = "plumbline_identity";
/** Entered by the app role inside a transaction, and never inherited. */
const ENTERED = [ROLLUP_ROLE, IDENTITY_ROLE] as const;

/** 42710 exists already, 23505 the same seen by the index, XX000 “tuple concurrently updated”: another database got there first. */
const RACES = new Set(["42710", "23505", "XX000"]);

async function retryRaces(step: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      const code = errorCode(error);
      if (attempt === 10 || code === null || !RACES.has(code)) throw error;
      await sleep(20 * attempt);
    }
  }
}

async function makeMissingRoles(admin: Sql): Promise<void> {
  const rows = await admin<{ rolname: string }[]>`select rolname from pg_roles where rolname in ${admin([APP_ROLE, ...ENTERED])}`;
  const present = new Set(rows.map((row) => row.rolname));
  const plain = "nosuperuser nocreatedb nocreaterole noreplication nobypassrls";
  for (const role of ENTERED) if (!present.has(role)) await admin.unsafe(`create role ${role} nologin noinherit ${plain}`);
  if (!present.has(APP_ROLE)) await admin.unsafe(`create role ${APP_ROLE} login noinherit ${plain}`);
  for (const role of ENTERED) {
    const [member] = await admin<{ member: boolean }[]>`select pg_has_role(${APP_ROLE}, ${role}, 'MEMBER') as member`;
    if (!member?.member) await admin.unsafe(`grant ${role} to ${APP_ROLE}`);
  }
}

/** Row-level security rests on these: a role that bypasses it or that inherits another's policies sees everything. */
async function assertHarmless(admin: Sql): Promise<void> {
  const [row] = await admin<{ harmless: boolean }[]>`
    select bool_and(not rolsuper and not rolbypassrls)
      and not pg_has_role(${APP_ROLE}, ${ROLLUP_ROLE}, 'USAGE') and not pg_has_role(${APP_ROLE}, ${IDENTITY_ROLE}, 'USAGE') as harmless
    from pg_roles where rolname in ${admin([APP_ROLE, ...ENTERED])}`;
  if (row?.harmless) return;
  throw new DatabaseError(
    "DATABASE_RIGHTS",
    `The roles ${[APP_ROLE, ...ENTERED].join(", ")} exist with more rights than they may have: take SUPERUSER, BYPASSRLS and INHERIT from them, or drop them and start again.`,
  );
}

async function signsIn(url: string, password: string): Promise<boolean> {
  try {
    await withSession(url, async (sql) => sql`select 1`, { user: APP_ROLE, password });
    return true;
  } catch (error) {
    if (errorCode(error) === "28P01") return false;
    throw error;
  }
}

/** Makes the three roles where they are missing and gives the app role its password; several servers may do so at once. */
export async function ensureRoles(admin: Sql, url: string, appPassword: string): Promise<void> {
  await retryRaces(() => makeMissingRoles(admin));
  await assertHarmless(admin);
  await admin.unsafe(
    `do $$ begin execute format('grant connect on database %I to ${APP_ROLE}', current_database()); end $$`,
  );
  if (await signsIn(url, appPassword)) return;
  await retryRaces(async () => {
    await admin.unsafe(`alter role ${APP_ROLE} password '${scramVerifier(appPassword)}'`);
  });
}
