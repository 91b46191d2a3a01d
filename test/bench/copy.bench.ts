import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { ownLeafCode, regionCode } from "@plumbline/schema/vocabulary/region.ts";
import { CATALOGUE_FOLDER } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import { prepareDatabase } from "@plumbline/server/store/driver/prepare-database.ts";
import { findMigrations } from "@plumbline/server/store/find-migrations.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";
import { fileURLToPath } from "node:url";
import postgres, { type Sql } from "postgres";
import { alternate } from "./alternate.ts";
import { startBenchDatabase } from "./bench-database.ts";
import { judge, type BenchResult } from "./bench-result.ts";
import { demonstrationCases } from "./demonstration-cases.ts";

const template = "bench_copy_template";
const appPassword = "bench-only-on-this-machine";
const rounds = 3;

const columns = [
  "county_code", "case_number", "type", "region_code", "organ_class", "field", "matter", "channel", "procedure", "received_on", "accepted_on",
  "concluded_on", "pause_days", "extension_days", "outcome", "enterprise", "withdrawn", "extra", "synthetic", "version_no", "change_id",
];

/**
 * The demonstration's cases into an installation without facts, as one change: by COPY alone into a table with the case
 * table's indexes, and by the whole landing (checks, staging, merge, cells). Every round has a database of its own.
 */
export async function copy(): Promise<BenchResult[]> {
  const cases = demonstrationCases();
  const embedded = await startBenchDatabase();
  const maintenance = postgres(embedded.url(), { max: 1, onnotice: () => {} });
  try {
    await makeTemplate(maintenance, named(embedded.url(), template));
    const measure = (work: (database: Database) => Promise<void>) => async () => {
      await maintenance.unsafe(`drop database if exists bench_copy with (force)`);
      await maintenance.unsafe(`create database bench_copy template ${template}`);
      const database = connectDatabase({ adminUrl: named(embedded.url(), "bench_copy"), appPassword });
      try {
        await maintenance.unsafe("checkpoint");
        const started = performance.now();
        await work(database);
        return cases.length / ((performance.now() - started) / 1000);
      } finally {
        await database.close();
      }
    };
    const rates = await alternate({ alone: measure((database) => copyAlone(database, cases)), landed: measure((database) => land(database, cases)) }, rounds);
    const title = `COPY: ${cases.length.toLocaleString("en")} cases`;
    return [
      judge({ name: `${title} into the same indexes, alone`, value: rates.alone, unit: "rows/s" }),
      judge({ name: `${title} landed with versions and cells`, value: rates.landed, unit: "rows/s", ratio: rates.landed / rates.alone }, { of: "ratio", atLeast: 0.8 }),
    ];
  } finally {
    await maintenance.unsafe(`drop database if exists bench_copy with (force)`);
    await maintenance.unsafe(`drop database if exists ${template} with (force)`);
    await maintenance.end();
    await embedded.stop();
  }
}

/** A migrated database with the catalogue and no facts, and beside its case table an empty copy with the same indexes. */
async function makeTemplate(maintenance: Sql, adminUrl: string): Promise<void> {
  await maintenance.unsafe(`drop database if exists ${template} with (force)`);
  await maintenance.unsafe(`create database ${template}`);
  await prepareDatabase({ adminUrl, appPassword, migrationsFolder: findMigrations(import.meta.url) });
  const database = connectDatabase({ adminUrl, appPassword });
  await loadInstallation(database, fileURLToPath(CATALOGUE_FOLDER), { actor: "bench" });
  await database.close();
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe("create table bench_case (like case_record including all); grant insert on bench_case to plumbline_rollup").simple();
  await admin.end();
}

async function copyAlone(database: Database, cases: readonly CaseRecord[]): Promise<void> {
  await database.change({ kind: "bench", actor: "bench", note: null }, async (tx) => {
    async function* lines(): AsyncGenerator<(string | null)[]> {
      for (const record of cases) yield line(record, String(tx.changeId));
    }
    await tx.copy("bench_case", columns, lines());
  });
}

async function land(database: Database, cases: readonly CaseRecord[]): Promise<void> {
  async function* records(): AsyncGenerator<CaseRecord> {
    yield* cases;
  }
  const { counts } = await landFacts(database, { kind: "bench", actor: "bench", note: null }, { cases: records() });
  if (counts.cases.new + counts.cases.withdrawn !== cases.length || counts.cells === 0) throw new Error(`The landing is not whole: ${JSON.stringify(counts)}.`);
}

function line(record: CaseRecord, changeId: string): (string | null)[] {
  const flag = (value: boolean | null) => (value === null ? null : value ? "t" : "f");
  return [
    record.countyCode, record.caseNumber, record.type, record.townCode ?? ownLeafCode(regionCode(record.countyCode)), record.organClass, record.field,
    record.matter, record.channel, record.procedure, record.receivedOn, record.acceptedOn, record.concludedOn, String(record.pauseDays),
    String(record.extensionDays), record.outcome, flag(record.enterprise), flag(record.withdrawn), JSON.stringify(record.extra), flag(record.synthetic), "1", changeId,
  ];
}

function named(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
