import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";
import { withSession } from "./with-session.ts";
import { ensureRoles } from "./app-role.ts";
import { DatabaseError } from "./database-error.ts";
import { describeUrl, explainError } from "./explain-error.ts";

export interface PrepareOptions {
  /** postgres://user:password@host:port/database of a user that owns the database and may create roles. */
  readonly adminUrl: string;
  readonly appPassword: string;
  /** The folder with the migrations' SQL files and their journal. */
  readonly migrationsFolder: string;
}

/** Any number would do, as long as nobody else takes it: the ASCII letters “PLUM”. */
const MIGRATION_LOCK = 0x504c554d;

async function assertSuitable(admin: Sql, where: string): Promise<void> {
  const [row] = await admin<{ number: number; version: string; encoding: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
           current_setting('server_encoding') as encoding`;
  if (!row || row.number < 150_000) {
    throw new DatabaseError(
      "DATABASE_TOO_OLD",
      `${where} is PostgreSQL ${row?.version ?? "of an unknown version"}, but 15 or newer is needed: upgrade it, or leave DATABASE_URL out to use the embedded database.`,
    );
  }
  if (row.encoding !== "UTF8") {
    throw new DatabaseError(
      "DATABASE_ENCODING",
      `${where} stores text as ${row.encoding}, but Chinese names need UTF8: create the database anew with ENCODING 'UTF8'.`,
    );
  }
}

function lastMigration(folder: string): number {
  const journal = JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8")) as { entries: { when: number }[] };
  return Math.max(...journal.entries.map((entry) => entry.when));
}

/** Refuses a database that holds somebody else's tables, or that a newer release has migrated. */
async function assertOurs(admin: Sql, where: string, folder: string): Promise<void> {
  const tables = await admin<{ name: string }[]>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by 1`;
  const names = tables.map((table) => table.name);
  const [journal] = await admin<{ present: boolean }[]>`select to_regclass('drizzle.__drizzle_migrations') is not null as present`;
  if (!journal?.present || !names.includes("data_version")) {
    if (names.length === 0) return;
    throw new DatabaseError(
      "DATABASE_FOREIGN",
      `${where} already holds tables that are not Plumbline's (${names.slice(0, 3).join(", ")}${names.length > 3 ? ", …" : ""}): name an empty database in DATABASE_URL.`,
    );
  }
  const [last] = await admin<{ created: string | null }[]>`select max(created_at)::text as created from drizzle.__drizzle_migrations`;
  if (last?.created && Number(last.created) > lastMigration(folder)) {
    throw new DatabaseError(
      "DATABASE_NEWER",
      `${where} was written by a newer release of Plumbline: start that release, or restore a backup of this one into another database.`,
    );
  }
}

/** Brings a database up to date: suitable, ours, with roles and every migration; several servers may start at once. */
export async function prepareDatabase(options: PrepareOptions): Promise<void> {
  const { adminUrl, migrationsFolder } = options;
  const where = describeUrl(adminUrl);
  try {
    await withSession(adminUrl, async (admin) => {
      await assertSuitable(admin, where);
      await admin`select pg_advisory_lock(${MIGRATION_LOCK})`;
      await assertOurs(admin, where, migrationsFolder);
      await ensureRoles(admin, adminUrl, options.appPassword);
      await migrate(drizzle(admin), { migrationsFolder });
    });
  } catch (error) {
    throw explainError(error, adminUrl);
  }
}
