import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachServer, freshDatabase, type FreshDatabase } from "../testkit/database.ts";
import { cityScope } from "../testkit/scopes.ts";

const request = { kind: "test", actor: "test", note: null };
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describeOnEachServer("change", (server) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(server, { writers: 8 });
  });
  afterAll(() => fresh.drop());

  it("numbers twenty changes at once without a hole, in the order of their commits, though some roll back", async () => {
    const started = await Promise.allSettled(
      Array.from({ length: 25 }, (_, turn) =>
        fresh.database.change({ ...request, note: `turn ${turn}` }, async (tx) => {
          await later((turn * 7) % 20);
          if (turn % 5 === 4) throw new Error("undone");
          await tx.drizzle.execute(sql`insert into region_succession values (${`t${turn}`}, 'x', '2026-01-01', 'part')`);
          return turn;
        }),
      ),
    );
    const done = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(done.map((one) => one.version.version).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));

    const rows = await fresh.admin`
      select c.version::int, c.versioned_at >= lag(c.versioned_at, 1, '-infinity') over (order by c.version) as forward,
             (select count(*)::int from region_succession s where s.xmin = c.xmin) as rows
      from change c order by c.version`;
    expect(rows).toHaveLength(20);
    for (const row of rows) expect(row).toMatchObject({ forward: true, rows: 1 });
    const [last] = await fresh.admin`select version::int from data_version`;
    expect(last).toEqual({ version: 20 });
  });

  it("makes a version visible only after all versions below it", async () => {
    let reading = true;
    const gaps: unknown[] = [];
    const watch = (async () => {
      while (reading) {
        const rows = await fresh.database.read(cityScope(), (tx) =>
          tx.drizzle.execute(sql`select d.version::int as last, count(c.version)::int as seen from data_version d, change c group by 1`),
        );
        if (rows[0]?.["last"] !== rows[0]?.["seen"]) gaps.push(rows[0]);
      }
    })();
    await Promise.all(Array.from({ length: 20 }, () => fresh.database.change(request, async () => null)));
    reading = false;
    await watch;
    expect(gaps).toEqual([]);
  });

  it("carries the time that a request gives, and never one before the last", async () => {
    const at = new Date(Date.now() + 60_000);
    const dated = await fresh.database.change({ ...request, at }, async () => null);
    expect(dated.version.committedAt).toBe(at.toISOString());
    const again = await fresh.database.change({ ...request, at }, async () => null);
    expect(again.version.committedAt).toBe(at.toISOString());

    const early = fresh.database.change({ ...request, at: new Date(at.getTime() - 1) }, async () => null);
    await expect(early).rejects.toMatchObject({ code: "CHANGE_BACKDATED", message: expect.stringContaining(new Date(at.getTime() - 1).toISOString()) });
    const clock = await fresh.database.change(request, async () => null);
    expect(clock.version).toEqual({ version: again.version.version + 1, committedAt: at.toISOString() });
  });

  it("writes as the roll-up role, for the time of the change alone", async () => {
    const { result } = await fresh.database.change(request, (tx) => tx.drizzle.execute(sql`select current_user as role, session_user as login`));
    expect([...result]).toEqual([{ role: "plumbline_rollup", login: "plumbline_app" }]);
    const roles = await fresh.admin`select count(*)::int as n from pg_stat_activity where usename = 'plumbline_rollup'`;
    expect(roles[0]).toEqual({ n: 0 });
  });

  it("leaves nothing of a change whose work fails", async () => {
    const before = await fresh.database.read(cityScope(), async (tx) => tx.version);
    const failing = fresh.database.change({ ...request, note: "to be undone" }, async (tx) => {
      await tx.drizzle.execute(sql`insert into region_succession values ('undone', 'x', '2026-01-01', 'part')`);
      await tx.drizzle.execute(sql`insert into region_succession values ('undone', 'x', '2026-01-01', 'part')`);
    });
    await expect(failing).rejects.toMatchObject({ cause: { code: "23505" } });
    const left = await fresh.admin`select 1 from region_succession where old_code = 'undone' union all select 1 from change where note = 'to be undone'`;
    expect(left).toHaveLength(0);
    expect(await fresh.database.read(cityScope(), async (tx) => tx.version)).toEqual(before);
  });
});
