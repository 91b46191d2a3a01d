import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deriveAppPassword } from "@plumbline/server/store/driver/app-password.ts";
import { ensureDatabase } from "@plumbline/server/store/driver/ensure-database.ts";
import { prepareDatabase } from "@plumbline/server/store/driver/prepare-database.ts";
import { startEmbedded } from "@plumbline/server/store/embedded/start-embedded.ts";
import { findMigrations } from "@plumbline/server/store/find-migrations.ts";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { testEnvironment } from "./test-environment.ts";
import { withDatabase, type TestServer } from "./test-server.ts";

interface Started {
  readonly server: TestServer;
  readonly stop: () => Promise<void>;
}

async function migrateTemplate(name: string, adminUrl: string, secret: string): Promise<TestServer> {
  const template = `plumbline_template_${randomBytes(4).toString("hex")}`;
  const appPassword = deriveAppPassword(secret);
  await ensureDatabase(adminUrl, template);
  await prepareDatabase({
    adminUrl: withDatabase(adminUrl, template),
    appPassword,
    migrationsFolder: findMigrations(import.meta.url),
  });
  return { name, adminUrl, appPassword, template };
}

async function startOwn(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-test-"));
  // As root the database runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const embedded = await startEmbedded({ dataDir: join(folder, "data"), doing: "running tests", durable: false, log: () => {} });
  const stop = async (): Promise<void> => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { server: await migrateTemplate("embedded", withDatabase(embedded.adminUrl, "postgres"), embedded.secret), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startGiven(url: string): Promise<Started> {
  const adminUrl = withDatabase(url, "postgres");
  const server = await migrateTemplate("server", adminUrl, decodeURIComponent(new URL(url).password) || "plumbline tests");
  const stop = async (): Promise<void> => {
    const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
    // The template itself, and what tests have loaded into copies of it.
    const templates = await admin<{ datname: string }[]>`select datname from pg_database where starts_with(datname, ${server.template})`;
    for (const { datname } of templates) await admin.unsafe(`drop database if exists ${datname} with (force)`);
    await admin.end({ timeout: 1 });
  };
  return { server, stop };
}

/** Starts one embedded PostgreSQL for the whole run, prepares the second one where it is given, and stops and clears both. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const { databaseUrl, continuousIntegration } = testEnvironment;
  if (continuousIntegration && databaseUrl === null) {
    throw new Error(
      "PLUMBLINE_TEST_DATABASE_URL is not set, but under CI=true the store's tests run against a second PostgreSQL too: set it to a superuser's address, for example postgres://postgres:secret@127.0.0.1:5432/postgres.",
    );
  }
  const started: Started[] = [await startOwn()];
  const stopAll = async (): Promise<void> => {
    for (const { stop } of started) await stop();
  };
  try {
    if (databaseUrl !== null) started.push(await startGiven(databaseUrl));
  } catch (error) {
    await stopAll();
    throw error;
  }
  project.provide("servers", started.map(({ server }) => server));
  return stopAll;
}
