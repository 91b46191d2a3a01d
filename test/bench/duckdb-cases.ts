import { createWriteStream, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import type { Sql } from "postgres";

/** It weighs 70 MB, which nobody who starts the product should wait for: it is installed for the bench and removed after it. */
const DUCKDB = "@duckdb/node-api@1.5.6-r.1";

const COLUMNS = [
  "county_code", "case_number", "type", "region_code", "organ_class", "field", "matter", "channel", "procedure", "received_on", "accepted_on",
  "concluded_on", "pause_days", "extension_days", "outcome", "enterprise", "withdrawn", "synthetic",
];

export type DuckRow = Readonly<Record<string, string | number | boolean | null>>;
export type AskDuckDB = (query: string) => Promise<DuckRow[]>;

type WithPackages = <T>(specs: readonly string[], use: (folder: string) => Promise<T>) => Promise<T>;

/** The little of its interface that is used here. */
interface DuckModule {
  readonly DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<DuckConnection> }> };
}
interface DuckConnection {
  runAndReadAll(query: string): Promise<{ getRowObjectsJson(): DuckRow[] }>;
  closeSync(): void;
}

/** Runs the work beside a DuckDB that holds the same raw rows in a table `cases`, in a file as it keeps them by itself. */
export async function withDuckDB<T>(admin: Sql, threads: number, work: (ask: AskDuckDB) => Promise<T>): Promise<T> {
  // A plain script of the tables' room, without types.
  const { withPackages } = (await import(new URL("../../drizzle/scripts/with-packages.mjs", import.meta.url).href)) as { readonly withPackages: WithPackages };
  return withPackages([DUCKDB], async (folder) => {
    const file = join(folder, "cases.csv");
    const rows = await admin.unsafe(`copy (select ${COLUMNS.join(", ")} from case_record) to stdout (format csv, header)`).readable();
    await pipeline(rows, createWriteStream(file));
    const entry = createRequire(join(folder, "package.json")).resolve("@duckdb/node-api");
    const { DuckDBInstance } = (await import(pathToFileURL(entry).href)) as DuckModule;
    const connection = await (await DuckDBInstance.create(join(folder, "cases.duckdb"), { threads: String(threads) })).connect();
    try {
      const ask: AskDuckDB = async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson();
      await ask(`create table cases as select * from read_csv('${file}', types = {'county_code': 'varchar', 'region_code': 'varchar', 'case_number': 'varchar'})`);
      rmSync(file);
      await ask("checkpoint");
      return await work(ask);
    } finally {
      connection.closeSync();
    }
  });
}
