import type { Database } from "@plumbline/server/store/driver/database.ts";
import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import postgres from "postgres";
import { withDatabase, type TestServer } from "./test-server.ts";

/**
 * The server with a template that holds what `load` puts into an empty migrated database: loaded by the first of the run who
 * wants it under that name, for loading takes seconds and a copy none.
 */
export async function loadedTemplate(server: TestServer, name: string, load: (database: Database) => Promise<void>): Promise<TestServer> {
  const { adminUrl, appPassword } = server;
  const template = `${server.template}_${name}`;
  const loading = `${template}_loading`;
  const maintenance = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    // Files run in several processes: the others wait here, and find it.
    await maintenance`select pg_advisory_lock(hashtext(${template}))`;
    const found = await maintenance`select 1 from pg_database where datname = ${template}`;
    if (found.length > 0) return { ...server, template };
    await maintenance.unsafe(`drop database if exists ${loading} with (force)`);
    await maintenance.unsafe(`create database ${loading} template ${server.template}`);
    const database = connectDatabase({ adminUrl: withDatabase(adminUrl, loading), appPassword });
    try {
      await load(database);
    } finally {
      await database.close();
    }
    // Only what is complete gets the name that the others look for.
    await maintenance.unsafe(`alter database ${loading} rename to ${template}`);
    return { ...server, template };
  } finally {
    await maintenance.end({ timeout: 1 });
  }
}
