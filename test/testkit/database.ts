import { randomBytes } from "node:crypto";
import { APP_ROLE } from "@plumbline/server/store/driver/app-role.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";
import { connectDatabase, type ConnectOptions } from "@plumbline/server/store/driver/open-database.ts";
import postgres, { type Sql } from "postgres";
import { describe, inject } from "vitest";
import { withDatabase, type TestServer } from "./test-server.ts";

export interface FreshDatabase {
  readonly database: Database;
  /** A superuser's address of this database. */
  readonly adminUrl: string;
  readonly appPassword: string;
  /** A superuser's own connection, past row-level security: for setting up and for independent checks in SQL. */
  readonly admin: Sql;
  /** A connection as the app role, without claims: for tests of the policies themselves. */
  readonly app: Sql;
  /** Closes every connection and drops the database. */
  drop(): Promise<void>;
}

/** The PostgreSQL servers of this run: the embedded one, and the second one where it is given. */
function servers(): readonly TestServer[] {
  return inject("servers");
}

/** The server that tests use where one is enough. */
export function firstServer(): TestServer {
  const [server] = servers();
  if (!server) throw new Error("No PostgreSQL was started: run this test in the project “store” of vitest.config.ts.");
  return server;
}

/** Makes a migrated, empty database of its own; call `drop` in afterAll. */
export async function freshDatabase(server = firstServer(), options: Partial<ConnectOptions> = {}): Promise<FreshDatabase> {
  const name = `plumbline_test_${randomBytes(6).toString("hex")}`;
  const maintenance = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  await maintenance.unsafe(`create database ${name} template ${server.template}`);
  const adminUrl = withDatabase(server.adminUrl, name);
  const { appPassword } = server;
  const quiet = { onnotice: () => {}, idle_timeout: 5 };
  const admin = postgres(adminUrl, { ...quiet, max: 2 });
  const app = postgres(adminUrl, { ...quiet, max: 1, username: APP_ROLE, password: appPassword });
  const database = connectDatabase({ adminUrl, appPassword, ...options });
  const drop = async (): Promise<void> => {
    await Promise.all([database.close(), admin.end({ timeout: 1 }), app.end({ timeout: 1 })]);
    await maintenance.unsafe(`drop database ${name} with (force)`);
    await maintenance.end({ timeout: 1 });
  };
  return { database, adminUrl, appPassword, admin, app, drop };
}

/** Runs a group of tests once for each server of the run. */
export function describeOnEachServer(title: string, tests: (server: TestServer) => void): void {
  for (const server of servers()) describe(`${title} (${server.name})`, () => tests(server));
}
