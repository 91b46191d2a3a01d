import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import { sql, eq } from "drizzle-orm";
import { cell } from "@plumbline/drizzle/tables/cell.ts";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnEachServer, freshDatabase, type FreshDatabase } from "../testkit/database.ts";
import { cityScope, countyScope } from "../testkit/scopes.ts";
import { breakableProxy } from "./breakable-proxy.ts";
import { putRow } from "./every-table.ts";

const note = { kind: "test", actor: "test", note: null };
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describeOnEachServer("read", (server) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(server, { readers: 1, waitMs: 4_000, readTimeoutMs: 400 });
    for (const county of ["330421", "330483"]) {
      for (const basis of ["live", "approved"]) await putRow(fresh.admin, "cell", { county_code: county, basis });
    }
  });
  afterAll(() => fresh.drop());

  it("gives each of two users in turn on one connection only its own rows", async () => {
    const seen = await Promise.all(
      Array.from({ length: 60 }, async (_, turn) => {
        const county = turn % 2 === 0 ? "330421" : "330483";
        const rows = await fresh.database.read(countyScope(county), (tx) =>
          tx.drizzle.execute(sql`select county_code, pg_backend_pid() as pid from cell where basis = 'live'`),
        );
        return { county, rows: rows.map((row) => row["county_code"]), pid: rows[0]?.["pid"] };
      }),
    );
    for (const { county, rows } of seen) expect(rows).toEqual([county]);
    expect(new Set(seen.map((one) => one.pid)).size).toBe(1);
  });

  it("keeps its snapshot and its version while another change commits", async () => {
    const { database } = fresh;
    await database.change(note, async (tx) => tx.drizzle.execute(sql`insert into region_succession values ('a', 'b', '2026-01-01', 'whole')`));
    await database.read(cityScope(), async (tx) => {
      const count = async (): Promise<unknown> => (await tx.drizzle.execute(sql`select count(*)::int as n from region_succession`))[0]?.["n"];
      expect(await count()).toBe(1);
      const changed = await database.change(note, async (write) =>
        write.drizzle.execute(sql`insert into region_succession values ('b', 'c', '2026-01-01', 'whole')`),
      );
      expect(changed.version.version).toBe(tx.version.version + 1);
      expect(await count()).toBe(1);
    });
    const after = await database.read(cityScope(), async (tx) => [
      tx.version.version,
      (await tx.drizzle.execute(sql`select count(*)::int as n from region_succession`))[0]?.["n"],
    ]);
    expect(after).toEqual([2, 2]);
  });

  it("cannot write", async () => {
    const write = fresh.database.read(cityScope(), (tx) => tx.drizzle.execute(sql`delete from cell`));
    await expect(write).rejects.toMatchObject({ cause: { code: expect.stringMatching(/42501|25006/) } });
  });

  it("prepares a named query once per connection, and builds it once", async () => {
    let built = 0;
    const build = (db: PostgresJsDatabase) => {
      built += 1;
      return db.select({ code: cell.countyCode }).from(cell).where(eq(cell.basis, sql.placeholder("basis"))).prepare("cells-of-basis");
    };
    for (let round = 0; round < 5; round += 1) {
      const rows = await fresh.database.read(cityScope(), (tx) => tx.prepared("cells-of-basis", build)({ basis: "approved" }));
      expect(rows.map((row) => row.code).sort()).toEqual(["330421", "330483"]);
    }
    const statements = await fresh.database.read(cityScope(), (tx) =>
      tx.drizzle.execute(sql`select (generic_plans + custom_plans)::int as runs from pg_prepared_statements where statement like '%"cell"."basis"%'`),
    );
    expect(built).toBe(1);
    expect([...statements]).toEqual([{ runs: 5 }]);
  });

  it("prepares named queries of the transaction's own handle once too, even without parameters", async () => {
    for (let round = 0; round < 3; round += 1) {
      await fresh.database.read(cityScope(), (tx) => tx.drizzle.select({ code: cell.regionCode }).from(cell).prepare("codes").execute());
    }
    const statements = await fresh.database.read(cityScope(), (tx) =>
      tx.drizzle.execute(sql`select 1 as found from pg_prepared_statements where statement = 'select "region_code" from "cell"'`),
    );
    expect(statements).toHaveLength(1);
  });

  it("refuses a query that outlives its transaction", async () => {
    let kept: PostgresJsDatabase | undefined;
    await fresh.database.read(cityScope(), async (tx) => {
      kept = tx.drizzle;
    });
    const late = async (): Promise<unknown> => kept?.execute(sql`select 1`);
    await expect(late()).rejects.toMatchObject({ cause: { code: "TRANSACTION_OVER" } });
  });

  it("cancels a statement that runs too long and says so", async () => {
    const slow = fresh.database.read(cityScope(), (tx) => tx.drizzle.execute(sql`select pg_sleep(5)`));
    await expect(slow).rejects.toMatchObject({ code: "READ_TIMEOUT" });
    await fresh.database.read(cityScope(), (tx) => tx.drizzle.execute(sql`select 1`));
  });

  it("rolls back after a failure and serves the next user", async () => {
    await expect(fresh.database.read(cityScope(), (tx) => tx.drizzle.execute(sql`select nonsense`))).rejects.toMatchObject({ cause: { code: "42703" } });
    await expect(fresh.database.read(cityScope(), async () => Promise.reject(new Error("ours")))).rejects.toThrow("ours");
    expect(await fresh.database.read(cityScope(), async () => "served")).toBe("served");
  });

  it("survives the loss of its connection, in a transaction and between two", async () => {
    const kill = (): Promise<unknown> => fresh.admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'plumbline read' and datname = current_database()`;
    const inside = fresh.database.read(cityScope(), async (tx) => {
      await kill();
      await later(50);
      return tx.drizzle.execute(sql`select 1`);
    });
    await expect(inside).rejects.toMatchObject({ code: "DATABASE_GONE" });
    await fresh.database.read(cityScope(), async () => null);
    await kill();
    await later(50);
    expect(await fresh.database.read(cityScope(), async () => "healed")).toBe("healed");
  });
});

describe("a network that breaks", () => {
  it("fails what was under way, hangs nothing and serves the next user", async () => {
    const fresh = await freshDatabase();
    const url = new URL(fresh.adminUrl);
    const proxy = await breakableProxy(Number(url.port));
    url.port = String(proxy.port);
    const database = connectDatabase({ adminUrl: url.href, appPassword: fresh.appPassword, readers: 1, writers: 1 });
    const broken = { code: expect.stringMatching(/^DATABASE_(GONE|UNREACHABLE)$/) };
    for (let round = 0; round < 3; round += 1) {
      setTimeout(proxy.reset, 100);
      await expect(database.read(cityScope(), (tx) => tx.drizzle.execute(sql`select pg_sleep(5)`))).rejects.toMatchObject(broken);
      setTimeout(proxy.reset, 100);
      await expect(database.change(note, (tx) => tx.drizzle.execute(sql`select pg_sleep(5)`))).rejects.toMatchObject(broken);
      expect(await database.read(cityScope(), async (tx) => tx.version.version)).toBe(0);
    }
    await database.close();
    await proxy.close();
    await fresh.drop();
  });
});

describe("a pool that stays busy", () => {
  it("answers DATABASE_BUSY after the bounded wait, while the ping goes through", async () => {
    const fresh = await freshDatabase(undefined, { readers: 1, waitMs: 100 });
    let free = (): void => {};
    const held = fresh.database.read(cityScope(), () => new Promise<void>((resolve) => (free = resolve)));
    await later(30);
    await expect(fresh.database.read(cityScope(), async () => null)).rejects.toMatchObject({ code: "DATABASE_BUSY" });
    await fresh.database.ping(1_000);
    free();
    await held;
    await fresh.drop();
  });
});
