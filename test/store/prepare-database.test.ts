import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explainError } from "@plumbline/server/store/driver/explain-error.ts";
import { ensureDatabase } from "@plumbline/server/store/driver/ensure-database.ts";
import { openDatabase } from "@plumbline/server/store/driver/open-database.ts";
import { prepareDatabase } from "@plumbline/server/store/driver/prepare-database.ts";
import { findMigrations } from "@plumbline/server/store/find-migrations.ts";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeOnEachServer } from "../testkit/database.ts";
import { cityScope } from "../testkit/scopes.ts";
import { withDatabase } from "../testkit/test-server.ts";

const migrationsFolder = findMigrations(import.meta.url);
const journal: { entries: { when: number }[] } = JSON.parse(readFileSync(join(migrationsFolder, "meta", "_journal.json"), "utf8"));

it("dates every migration after the one before, for an earlier one would never be applied", () => {
  const times = journal.entries.map((entry) => entry.when);
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
});

describeOnEachServer("prepareDatabase", (server) => {
  const { appPassword } = server;
  const made: string[] = [];
  let admin: Sql;
  let adminUrl: string;

  const emptyDatabase = async (): Promise<string> => {
    const name = `plumbline_empty_${randomBytes(6).toString("hex")}`;
    made.push(name);
    await ensureDatabase(server.adminUrl, name);
    return withDatabase(server.adminUrl, name);
  };
  const asOther = async <T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> => {
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    try {
      return await work(sql);
    } finally {
      await sql.end({ timeout: 1 });
    }
  };
  const prepare = (url: string): Promise<void> => prepareDatabase({ adminUrl: url, appPassword, migrationsFolder });

  beforeAll(() => {
    admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  });
  beforeEach(async () => {
    adminUrl = await emptyDatabase();
  });
  afterAll(async () => {
    for (const name of made) await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.unsafe("drop role if exists plumbline_test_owner; drop role if exists plumbline_test_guest");
    await admin.end({ timeout: 1 });
  });

  it("applies every migration once, also when several servers start at once and start again", async () => {
    await Promise.all([prepare(adminUrl), prepare(adminUrl), prepare(adminUrl)]);
    await prepare(adminUrl);
    const applied = await asOther(adminUrl, (sql) => sql`select count(*)::int as n from drizzle.__drizzle_migrations`);
    expect([...applied]).toEqual([{ n: journal.entries.length }]);
  });

  it("works for an owner that is no superuser, where the roles are there", async () => {
    await admin.unsafe("create role plumbline_test_owner login password 'owner-of-it' nosuperuser");
    await admin.unsafe(`alter database ${new URL(adminUrl).pathname.slice(1)} owner to plumbline_test_owner`);
    await asOther(adminUrl, (sql) => sql.unsafe("alter schema public owner to plumbline_test_owner"));
    const owned = new URL(adminUrl);
    owned.username = "plumbline_test_owner";
    owned.password = "owner-of-it";
    const database = await openDatabase({ adminUrl: owned.href, appPassword, migrationsFolder });
    const changed = await database.change({ kind: "test", actor: "test", note: null }, async () => null);
    expect(await database.read(cityScope(), async (tx) => tx.version)).toEqual(changed.version);
    await database.close();
    // FORCE binds the owner too.
    expect(await asOther(owned.href, (sql) => sql`select * from change`)).toHaveLength(0);
  });

  it("refuses a database with somebody else's tables, and touches none of them", async () => {
    await asOther(adminUrl, (sql) => sql.unsafe("create table invoice (id int); create table customer (id int)"));
    await expect(prepare(adminUrl)).rejects.toMatchObject({ code: "DATABASE_FOREIGN", message: expect.stringContaining("(customer, invoice)") });
    const schemas = await asOther(adminUrl, (sql) => sql`select 1 from pg_namespace where nspname = 'drizzle'`);
    expect(schemas).toHaveLength(0);
  });

  it("refuses a database that a newer release has migrated", async () => {
    await prepare(adminUrl);
    await asOther(adminUrl, (sql) => sql.unsafe("insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9000000000000)"));
    await expect(prepare(adminUrl)).rejects.toMatchObject({ code: "DATABASE_NEWER" });
  });

  it("refuses an encoding that cannot hold Chinese names", async () => {
    const name = `plumbline_ascii_${randomBytes(6).toString("hex")}`;
    made.push(name);
    await admin.unsafe(`create database ${name} encoding 'LATIN1' locale 'C' template template0`);
    await expect(prepare(withDatabase(server.adminUrl, name))).rejects.toMatchObject({ code: "DATABASE_ENCODING", message: expect.stringContaining("LATIN1") });
  });

  it("says what is wrong with an address that does not work, without its password", async () => {
    const at = (change: (url: URL) => void): string => {
      const url = new URL(adminUrl);
      change(url);
      return url.href;
    };
    await admin.unsafe("create role plumbline_test_guest login password 'guest-of-it'");
    await asOther(adminUrl, (sql) => sql.unsafe("revoke create on schema public from public"));
    const wrong: readonly [string, string][] = [
      [at((url) => (url.port = "1")), "DATABASE_UNREACHABLE"],
      [at((url) => (url.hostname = "no-such-host.invalid")), "DATABASE_UNREACHABLE"],
      [at((url) => (url.password = "wr0ng-password")), "DATABASE_SIGN_IN"],
      [at((url) => (url.pathname = "/no_such_database")), "DATABASE_MISSING"],
      [at((url) => { url.username = "plumbline_test_guest"; url.password = "guest-of-it"; }), "DATABASE_RIGHTS"],
    ];
    for (const [url, code] of wrong) {
      const error: unknown = await prepare(url).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code });
      expect(String(error)).toMatch(/: .*\.$/s);
      expect(String(error)).not.toContain(new URL(url).password);
    }
  });
});

it("leaves errors alone that say nothing about the connection", () => {
  const error = new Error("ours");
  expect(explainError(error, "postgres://x/y")).toBe(error);
});
