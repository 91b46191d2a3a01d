import { claimStatements } from "@plumbline/server/store/driver/claims.ts";
import { catalogueScope } from "@plumbline/server/store/scope.ts";
import type { Scope } from "@plumbline/server/store/scope.ts";
import { regionCode } from "@plumbline/schema/vocabulary/region.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachServer, freshDatabase, type FreshDatabase } from "../testkit/database.ts";
import { everyTable, putRow, visibleRows } from "./every-table.ts";

const JIASHAN = "330421";
const TONGXIANG = "330483";
/** Not even to be looked at by the app role. */
const CLOSED = ["sign_in_attempt", "staging_case", "staging_member", "staging_observation", "staging_score"];
const STAGING = CLOSED.filter((table) => table.startsWith("staging_"));

const nobody: Scope = catalogueScope("somebody", "county");
const both = [JIASHAN, TONGXIANG].map(regionCode);
const all: Scope = { ...nobody, counties: both, regions: "all", records: true, board: true, live: true, accountCounties: both };

describeOnEachServer("row-level security", (server) => {
  let fresh: FreshDatabase;
  let tables: string[];

  beforeAll(async () => {
    fresh = await freshDatabase(server);
    tables = await everyTable(fresh.admin);
    for (const table of tables) {
      for (const county of [JIASHAN, TONGXIANG]) {
        for (const basis of ["live", "approved"]) {
          await putRow(fresh.admin, table, { county_code: county, region_code: county, case_number: county, basis, author: "somebody", account_name: "somebody", name: county, open: "false", code: county });
        }
      }
    }
  });
  afterAll(() => fresh.drop());

  /** What the app role sees under a scope's claims, set as the driver sets them. */
  const under = async (scope: Scope): Promise<Record<string, number | "denied">> => {
    await fresh.app.unsafe(`begin; ${claimStatements(scope)}`);
    try {
      return await visibleRows(fresh.app, tables.filter((table) => !CLOSED.includes(table)));
    } finally {
      await fresh.app.unsafe("rollback");
    }
  };

  it("hides every row of every table from a connection that never had a claim", async () => {
    for (const [table, seen] of Object.entries(await visibleRows(fresh.app, tables))) {
      expect(seen, table).toBe(CLOSED.includes(table) ? "denied" : 0);
    }
  });

  it("shows rows of every table to the widest scope, and none of them on the same connection afterwards", async () => {
    for (const [table, seen] of Object.entries(await under(all))) expect(seen, table).toBeGreaterThan(0);
    for (const [table, seen] of Object.entries(await visibleRows(fresh.app, tables))) {
      expect(seen, table).toBe(CLOSED.includes(table) ? "denied" : 0);
    }
  });

  it("shows the catalogue, the tree and the versions to any user, and nothing else", async () => {
    const seen = await under(nobody);
    const shown = Object.keys(seen).filter((table) => seen[table] !== 0);
    expect(shown).toEqual([
      "api_token", "breakdown_key", "change", "data_version", "import_batch", "installation", "legal_limit", "measure", "metric", "region", "region_succession", "session", "work_day",
    ]);
    expect((await under({ ...nobody, user: "another" }))["import_batch"]).toBe(0);
  });

  it("gives the board claim approved and aired cells and scores, but no live cell and no record", async () => {
    const seen = await under({ ...nobody, board: true });
    expect(seen).toMatchObject({ cell: 2, cell_history: 2, publication: 2, period_event: 2, unit_score: 2, criterion: 2 });
    expect(seen).toMatchObject({ case_record: 0, case_version: 0, observation: 0 });
  });

  it("gives the live claim the live cells of all counties", async () => {
    expect(await under({ ...nobody, live: true })).toMatchObject({ cell: 2, cell_history: 2, publication: 0, case_record: 0 });
  });

  it("gives a county its own records and its own live cells", async () => {
    const own: Scope = { ...nobody, counties: [regionCode(JIASHAN)], regions: "all", records: true };
    expect(await under({ ...own, records: false })).toMatchObject({ cell: 1, case_record: 0, case_version: 0, observation: 0 });
    expect(await under({ ...own, regions: [] })).toMatchObject({ cell: 0, case_record: 0 });
    expect(await under({ ...own, regions: [regionCode(`${JIASHAN}103`)] })).toMatchObject({ cell: 0, case_record: 0 });
    expect(await under(own)).toMatchObject({ cell: 1, case_record: 1, publication: 0 });
    await fresh.app.unsafe(`begin; ${claimStatements(own)}`);
    const counties = await fresh.app`select county_code from cell union select county_code from case_record union select county_code from observation`;
    await fresh.app.unsafe("rollback");
    expect(counties.map((row) => row["county_code"])).toEqual([JIASHAN]);
  });

  it("shows quoted figures to the board claim, and to the live claim why a figure is missing, but no entered figure", async () => {
    const put = (measure: string, value: string | null): Promise<void> =>
      putRow(fresh.admin, "observation", { county_code: TONGXIANG, measure_code: measure, region_code: TONGXIANG, ...(value !== null && { value }) });
    await put("published.rate", "73.08");
    await put("litigation.filed", "12");
    const seen = async (scope: Scope): Promise<unknown[]> => {
      await fresh.app.unsafe(`begin; ${claimStatements(scope)}`);
      const rows = await fresh.app`select measure_code, value::float8 as value from observation where measure_code in ('published.rate', 'litigation.filed')`;
      const gaps = await fresh.app`select count(*)::int as gaps from observation where value is null`;
      await fresh.app.unsafe("rollback");
      return [...rows.map((row) => [row["measure_code"], row["value"]]), gaps[0]?.["gaps"]];
    };
    expect(await seen({ ...nobody, board: true })).toEqual([["published.rate", 73.08], 0]);
    expect(await seen({ ...nobody, live: true })).toEqual([4]);
    expect(await seen(nobody)).toEqual([0]);
    await fresh.admin`delete from observation where measure_code in ('published.rate', 'litigation.filed')`;
  });

  it("is forced on every table, none of which the app role owns or may write", async () => {
    const rows = await fresh.admin<{ name: string; forced: boolean; owned: boolean; writes: boolean }[]>`
      select relname as name, relrowsecurity and relforcerowsecurity as forced, pg_get_userbyid(relowner) like 'plumbline%' as owned,
             has_table_privilege('plumbline_app', oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER') as writes
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
    expect(rows).toHaveLength(tables.length);
    for (const row of rows) {
      expect(row, row.name).toMatchObject({ forced: !STAGING.includes(row.name), owned: false, writes: false });
    }
  });

  it("knows no view and no function of ours, through which a policy could be passed by", async () => {
    const views = await fresh.admin`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`;
    const functions = await fresh.admin`select proname from pg_proc where pronamespace = 'public'::regnamespace`;
    expect([...views, ...functions]).toEqual([]);
  });

  it("keeps the app role without the roll-up role's rights until it enters that role", async () => {
    const [row] = await fresh.admin`
      select pg_has_role('plumbline_app', 'plumbline_rollup', 'USAGE') as inherits, rolsuper, rolbypassrls, rolcreaterole, rolinherit
      from pg_roles where rolname = 'plumbline_app'`;
    expect(row).toEqual({ inherits: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolinherit: false });
    await expect(fresh.app`select * from drizzle.__drizzle_migrations`).rejects.toThrow(/permission denied/);
  });

  it.each(["x' or true --", "", "a,b", "准绳", "x".repeat(33), "a b"])("refuses the claim %j", async (text) => {
    const refused = { code: "CLAIM_INVALID" };
    const read = (scope: Scope): Promise<null> => fresh.database.read(scope, async () => null);
    await expect(read({ ...all, user: text })).rejects.toMatchObject(refused);
    await expect(read({ ...all, role: text })).rejects.toMatchObject(refused);
    await expect(read({ ...all, counties: [text as Scope["counties"][number]] })).rejects.toMatchObject(refused);
  });
});
