import { connectDatabase, type ConnectOptions } from "@plumbline/server/store/driver/open-database.ts";
import postgres from "postgres";
import { firstServer, freshDatabase, type FreshDatabase } from "../testkit/database.ts";
import { sampleTemplateOf, withDatabase, type TestServer } from "../testkit/test-server.ts";
import { loadSampleInstallation } from "./sample-installation.ts";

/** The sample city's template of a server: loaded by the first of the run who wants it, for loading takes more than a second. */
async function sampleTemplate({ adminUrl, appPassword, template }: TestServer): Promise<string> {
  const name = sampleTemplateOf(template);
  const loading = `${name}_loading`;
  const maintenance = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    // Files run in several processes: the others wait here, and find it.
    await maintenance`select pg_advisory_lock(hashtext(${name}))`;
    const found = await maintenance`select 1 from pg_database where datname = ${name}`;
    if (found.length > 0) return name;
    await maintenance.unsafe(`drop database if exists ${loading} with (force)`);
    await maintenance.unsafe(`create database ${loading} template ${template}`);
    const database = connectDatabase({ adminUrl: withDatabase(adminUrl, loading), appPassword });
    try {
      await loadSampleInstallation(database);
    } finally {
      await database.close();
    }
    // Only what is complete gets the name that the others look for.
    await maintenance.unsafe(`alter database ${loading} rename to ${name}`);
    return name;
  } finally {
    await maintenance.end({ timeout: 1 });
  }
}

/** Makes a database of its own with the sample city in it; call `drop` in afterAll. */
export async function freshSampleDatabase(server = firstServer(), options: Partial<ConnectOptions> = {}): Promise<FreshDatabase> {
  return freshDatabase({ ...server, template: await sampleTemplate(server) }, options);
}
