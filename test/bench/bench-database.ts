import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startEmbedded } from "@plumbline/server/store/embedded/start-embedded.ts";
import postgres from "postgres";

export interface BenchDatabase {
  readonly host: string;
  readonly port: number;
  /** A superuser's address of the database with the demonstration; by default straight to PostgreSQL, else through the port of a recorder. */
  url(port?: number): string;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, "../..");

/**
 * A PostgreSQL for the benches alone. Its database is named after a hash of what makes the demonstration, so that it is made
 * once and made anew when tables, generator or landing changed; databases of earlier hashes are dropped.
 */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const embedded = await startEmbedded({ dataDir: join(root, ".cache/bench-data"), doing: "running benches", log: console.log });
  const name = `bench_${demonstrationHash()}`;
  const admin = postgres(embedded.adminUrl, { max: 1, onnotice: () => {} });
  try {
    const databases = await admin<{ name: string }[]>`select datname as name from pg_database where datname like 'bench\_%'`;
    for (const old of databases.filter((one) => one.name !== name)) await admin.unsafe(`drop database "${old.name}" with (force)`);
    if (!databases.some((one) => one.name === name)) await admin.unsafe(`create database ${name}`);
  } catch (error) {
    await embedded.stop();
    throw error;
  } finally {
    await admin.end();
  }
  return {
    host: "127.0.0.1",
    port: embedded.port,
    url: (port = embedded.port) => {
      const address = new URL(embedded.adminUrl);
      address.port = String(port);
      address.pathname = `/${name}`;
      return address.href;
    },
    stop: () => embedded.stop(),
  };
}

function demonstrationHash(): string {
  const hash = createHash("sha256");
  for (const folder of ["drizzle", "server/src/import", "server/src/rollup", "server/src/store"]) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort();
    for (const file of files) {
      if (/node_modules|\.test\.ts$|README/.test(file) || !/\.(ts|csv|json|sql)$/.test(file)) continue;
      hash.update(`${file}\0`).update(readFileSync(join(root, folder, file)));
    }
  }
  return hash.digest("hex").slice(0, 12);
}
