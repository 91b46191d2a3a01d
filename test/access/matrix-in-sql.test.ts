import { protectTable } from "@plumbline/drizzle/protection/protection-class.ts";
import { DatabaseError } from "@plumbline/server/store/driver/database-error.ts";
import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";
import type { Scope } from "@plumbline/server/store/scope.ts";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import { putRow } from "../store/every-table.ts";
import { describeOnEachServer } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { ACCOUNTS, PLACES, ownPlaces, scopeOfColumn } from "./askers.ts";
import { ASKERS, readMatrix } from "./matrix.ts";
import type { Asker, MatrixRow, Sight } from "./matrix.ts";

/** How the rows of a line are found; each gives the places (or accounts) of what is visible. */
const FOUND: Readonly<Record<string, string>> = {
  region: "select code as place from region where code in ($places)",
  measure: "select distinct 'here' as place from measure",
  "quoted figure": "select region_code as place from observation where measure_code = 'published.probe'",
  observation: "select region_code as place from observation where measure_code = 'probe'",
  import_batch: "select author as place from import_batch where mapping_name = 'probe'",
  account: "select county_code || ' ' || name as place from account",
  session: "select account_name as place from session",
  api_token: "select account_name as place from api_token",
  audit: "select county_code as place from audit where subject = 'probe'",
  sign_in_attempt: "select name_hash as place from sign_in_attempt",
  region_event: "select region_code as place from region_event where actor = 'probe'",
  "saved_query shared": "select owner as place from saved_query where shared",
  "saved_query private": "select owner as place from saved_query where not shared",
  "region_group shared": "select owner as place from region_group where shared",
  "region_group private": "select owner as place from region_group where not shared",
  period_event: "select region_code as place from period_event where actor = 'probe'",
};

function queryOf({ rows, basis }: MatrixRow): string {
  const places = PLACES.map(([place]) => `'${place}'`).join(", ");
  const plain = `select region_code as place from ${rows} where region_code in ($places) and ${rows === "unit_score" ? "scheme" : rows.startsWith("case_") ? "matter" : rows === "personnel_probe" ? "probe" : "measure_code"} = 'probe'`;
  const found = FOUND[`${rows} ${basis}`] ?? FOUND[rows] ?? (basis === "live" || basis === "approved" ? `${plain} and basis = '${basis}'` : plain);
  return found.replaceAll("$places", places);
}

/** What the word of a cell stands for in the rows that were put there. */
function expected(row: MatrixRow, asker: Asker, sight: Sight): string[] | "denied" {
  const everywhere = PLACES.map(([place]) => place);
  const { name = "" } = ACCOUNTS[asker] ?? {};
  if (sight === "denied") return "denied";
  if (sight === "none") return [];
  if (row.rows === "measure") return ["here"];
  if (row.rows === "account") {
    const accounts = Object.values(ACCOUNTS).map((one) => ({ ...one, county: one.region.slice(0, 6) }));
    const seen = accounts.filter((one) => sight === "all" || one.name === name || (sight === "own" && one.county === ACCOUNTS[asker]?.region));
    return seen.map((one) => `${one.county} ${one.name}`);
  }
  if (sight === "mine") return [name];
  if (row.rows === "import_batch" || row.basis === "shared") return Object.values(ACCOUNTS).map((one) => one.name);
  if (row.rows === "audit") return [...new Set(PLACES.map(([, county]) => county))].filter((county) => sight === "all" || county === ACCOUNTS[asker]?.region);
  if (sight === "open") return ["900001"];
  return sight === "all" ? everywhere : ownPlaces(asker);
}

describeOnEachServer("the matrix of docs/access.md in SQL", (server) => {
  let fresh: FreshDatabase;
  /** One connection, on which all askers take turns. */
  let pooled: Database;
  const matrix = readMatrix();

  beforeAll(async () => {
    fresh = await freshSampleDatabase(server);
    const { admin } = fresh;
    await admin`create table personnel_probe (county_code text not null, region_code text not null, probe text not null, score int not null)`;
    for (const statement of protectTable("personnel_probe", "personnel")) await admin.unsafe(statement);
    await admin`delete from audit`;
    for (const [region, county] of PLACES) {
      const where = { county_code: county, region_code: region };
      for (const table of ["cell", "cell_history", "member", "member_history"]) for (const basis of ["live", "approved"]) await putRow(admin, table, { ...where, basis, measure_code: "probe" });
      for (const table of ["publication", "member_publication"]) await putRow(admin, table, { ...where, measure_code: "probe", open: String(region === "900001") });
      await putRow(admin, "period_event", { ...where, actor: "probe", event: region === "900001" ? "aired" : "approved" });
      await putRow(admin, "region_event", { ...where, actor: "probe" });
      await putRow(admin, "unit_score", { ...where, scheme: "probe" });
      for (const table of ["case_record", "case_version"]) await putRow(admin, table, { ...where, case_number: region, matter: "probe" });
      await putRow(admin, "observation", { ...where, measure_code: "probe", value: "1" });
      await putRow(admin, "observation", { ...where, measure_code: "published.probe", value: "1" });
      await putRow(admin, "personnel_probe", { ...where, probe: "probe" });
    }
    for (const county of new Set(PLACES.map(([, one]) => one))) await putRow(admin, "audit", { county_code: county, subject: "probe" });
    await putRow(admin, "sign_in_attempt", {});
    for (const { name, role, region } of Object.values(ACCOUNTS)) {
      await putRow(admin, "account", { name, role, region_code: region, county_code: region.slice(0, 6), password_hash: "secret" });
      for (const table of ["saved_query", "region_group"]) for (const shared of ["true", "false"]) await putRow(admin, table, { id: `${name} ${shared}`, owner: name, name: shared, shared });
      for (const table of ["session", "api_token"]) await putRow(admin, table, { id: name, secret_hash: name, account_name: name });
      await putRow(admin, "import_batch", { idempotency_key: name, author: name, mapping_name: "probe" });
    }
    pooled = connectDatabase({ adminUrl: fresh.adminUrl, appPassword: fresh.appPassword, readers: 1, waitMs: 60_000 });
  });
  afterAll(async () => {
    await pooled.close();
    await fresh.drop();
  });

  const seen = async (scope: Scope | null, row: MatrixRow): Promise<string[] | "denied"> => {
    try {
      const rows = scope === null ? await fresh.app.unsafe<{ place: string }[]>(queryOf(row)) : await pooled.read(scope, (tx) => tx.drizzle.execute<{ place: string }>(sql.raw(queryOf(row))));
      return rows.map(({ place }) => place).sort();
    } catch (error) {
      const refused = error instanceof DatabaseError ? error.code === "DATABASE_RIGHTS" : error instanceof Error && "code" in error && error.code === "42501";
      if (refused) return "denied";
      throw error;
    }
  };

  // Turns red when a policy of 0007_access.sql is dropped or its condition on regions is left out.
  it("shows each asker what its cell says, whoever used the connection before", async () => {
    const scopes = new Map(await Promise.all(ASKERS.map(async (asker) => [asker, await scopeOfColumn(fresh.database, asker)] as const)));
    // Askers take turns within a line, so that every one follows another's claims.
    const wanted = matrix.flatMap((row) => ASKERS.map((asker) => ({ row, asker })));
    const found = await Promise.all(wanted.map(async ({ row, asker }) => [`${row.rows} ${row.basis} ${asker}`, await seen(scopes.get(asker) ?? null, row)] as const));
    const told = wanted.map(({ row, asker }) => {
      const words = expected(row, asker, row.sight[asker]);
      return [`${row.rows} ${row.basis} ${asker}`, words === "denied" ? words : [...words].sort()] as const;
    });
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(told));
  });

  it("shows nothing on the used connection to whoever sets no claim", async () => {
    await fresh.app.unsafe("begin; set local app.counties = '900001'; set local app.regions = '*'; set local app.records = 'on'; commit");
    for (const row of matrix) expect(await seen(null, row), row.rows).toEqual(row.sight.nobody === "denied" ? "denied" : []);
  });

  it("grants no column that holds a password or a secret", async () => {
    for (const column of ["account.password_hash", "session.secret_hash", "api_token.secret_hash"]) {
      const [table = "", name = ""] = column.split(".");
      await expect(fresh.app.unsafe(`select ${name} from ${table}`), column).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("has tables whose policies say the very words of their class", async () => {
    const policyOf = async (table: string, policy: string): Promise<unknown> =>
      (await fresh.admin`select qual from pg_policies where tablename = ${table} and policyname = ${policy}`)[0]?.["qual"];
    const members = { catalogue: ["region", "region_signed_in"], board: ["unit_score", "unit_score_board"], record: ["case_record", "case_record_record"], accounts: ["audit", "audit_accounts"] } as const;
    for (const [name, [table, policy]] of Object.entries(members) as [keyof typeof members, readonly [string, string]][]) {
      await fresh.admin.unsafe(`create table probe_${name} (county_code text, region_code text)`);
      for (const statement of protectTable(`probe_${name}`, name)) await fresh.admin.unsafe(statement);
      expect(await policyOf(table, policy), table).toBe(await policyOf(`probe_${name}`, `probe_${name}_${name}`));
      await fresh.admin.unsafe(`drop table probe_${name}`);
    }
    const records = await Promise.all(["case_record", "case_version", "observation"].map((table) => policyOf(table, `${table}_record`)));
    expect(new Set(records).size).toBe(1);
  });

  it("has a line for every table that holds more than definitions", async () => {
    const tables = await fresh.admin<{ tablename: string }[]>`select tablename from pg_tables where schemaname = 'public' and tablename not like 'staging_%'`;
    const definitions = ["breakdown_key", "legal_limit", "work_day", "change", "criterion", "data_version", "installation", "metric", "region_succession", "audit_seal"];
    const lines = new Set(matrix.map(({ rows }) => rows));
    expect(tables.map(({ tablename }) => tablename).filter((table) => !definitions.includes(table) && !lines.has(table))).toEqual([]);
  });
});
