import { CATALOGUE_FOLDER } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { CASE_FLOWS } from "@plumbline/server/rollup/measures/case-flows.ts";
import { countedMeasures } from "@plumbline/server/rollup/measures/counted-measures.ts";
import { caseRegion } from "@plumbline/server/store/cases/stage-cases.ts";
import { mergeCells } from "@plumbline/server/store/cells/merge-cells.ts";
import { createNextCells } from "@plumbline/server/store/cells/next-cells.ts";
import { recountNextCells } from "@plumbline/server/store/cells/recount-cells.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";
import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import { prepareDatabase } from "@plumbline/server/store/driver/prepare-database.ts";
import { findMigrations } from "@plumbline/server/store/find-migrations.ts";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import postgres, { type Sql } from "postgres";
import { demonstrationCases } from "./demonstration-cases.ts";

const APP_PASSWORD = "bench-only-on-this-machine";
const CHANGE = { kind: "bench", actor: "bench", note: null } as const;

const COLUMNS = [
  "county_code", "case_number", "type", "region_code", "organ_class", "field", "matter", "channel", "procedure", "received_on", "accepted_on",
  "concluded_on", "pause_days", "extension_days", "outcome", "enterprise", "withdrawn", "extra", "synthetic", "version_no", "change_id",
] as const;

export interface ManyCases {
  readonly database: Database;
  readonly admin: Sql;
  readonly cases: number;
  drop(): Promise<void>;
}

/**
 * A database with as many cases as asked for: the demonstration's, repeated under other numbers with their days moved a
 * little, and the cells of their flows counted from them. Nothing else is in it.
 */
export async function manyCases(maintenanceUrl: string, name: string, wanted: number): Promise<ManyCases> {
  const maintenance = postgres(maintenanceUrl, { max: 1, onnotice: () => {} });
  await maintenance.unsafe(`drop database if exists ${name} with (force)`);
  await maintenance.unsafe(`create database ${name}`);
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  await prepareDatabase({ adminUrl: url.href, appPassword: APP_PASSWORD, migrationsFolder: findMigrations(import.meta.url) });
  const database = connectDatabase({ adminUrl: url.href, appPassword: APP_PASSWORD });
  const admin = postgres(url.href, { max: 2, onnotice: () => {} });
  await loadInstallation(database, fileURLToPath(CATALOGUE_FOLDER), { actor: "bench" });
  const { changeId } = await database.change(CHANGE, () => Promise.resolve());
  await fill(admin, changeId, wanted);
  await database.change(CHANGE, async (tx) => {
    await createNextCells(tx);
    await recountNextCells(tx, countedMeasures({ measures: new Map(CASE_FLOWS.map((measure) => [measure.code, measure])), limits: [] }));
    await mergeCells(tx);
  });
  await admin.unsafe("vacuum analyze case_record");
  await admin.unsafe("vacuum analyze cell");
  const [counted] = await admin<{ cases: number }[]>`select count(*)::int as cases from case_record`;
  return {
    database, admin,
    cases: counted?.cases ?? 0,
    drop: async () => {
      await Promise.all([database.close(), admin.end({ timeout: 1 })]);
      await maintenance.unsafe(`drop database ${name} with (force)`);
      await maintenance.end({ timeout: 1 });
    },
  };
}

async function fill(admin: Sql, changeId: number, wanted: number): Promise<void> {
  const first = demonstrationCases();
  const target = await admin.unsafe(`copy case_record (${COLUMNS.join(", ")}) from stdin`).writable();
  await pipeline(Readable.from(first.map((record) => lineOf(record, changeId))), target);
  const [id, number, ...others] = COLUMNS;
  const moved = others.map((column) =>
    column === "accepted_on" ? "accepted_on + j" : column === "received_on" ? "received_on + j" : column === "concluded_on" ? "concluded_on + j + j % 5" : column);
  await admin.unsafe("create table first_case as select * from case_record");
  for (let copy = 1; copy * first.length < wanted; copy += 1) {
    const left = Math.min(first.length, wanted - copy * first.length);
    await admin.unsafe(`
      insert into case_record (${COLUMNS.join(", ")})
      select ${id}, ${number} || '-c${copy}', ${moved.join(", ")}
      from (select c.*, abs(hashtext(case_number || '${copy}')) % 11 as j from first_case c limit ${left}) c`);
  }
  await admin.unsafe("drop table first_case");
}

const text = (value: string | number | boolean | null): string =>
  value === null ? "\\N" : String(value).replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n");

function lineOf(record: CaseRecord, changeId: number): string {
  return `${[
    record.countyCode, record.caseNumber, record.type, caseRegion(record), record.organClass, record.field, record.matter, record.channel, record.procedure,
    record.receivedOn, record.acceptedOn, record.concludedOn, record.pauseDays, record.extensionDays, record.outcome, record.enterprise, record.withdrawn,
    JSON.stringify(record.extra), record.synthetic, 1, changeId,
  ].map(text).join("\t")}\n`;
}
