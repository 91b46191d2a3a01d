import { startAuditSealer } from "@plumbline/server/identity/audit-sealer.ts";
import { sealAudit } from "@plumbline/server/store/audit/seal-audit.ts";
import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { KEY, putRows, sealedRows, verdict } from "./sealed-rows.ts";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
beforeEach(() => sealedRows(fresh, 3));
afterAll(() => fresh.drop());

const seal = (): Promise<{ readonly rows: number }> => fresh.database.identity((tx) => sealAudit(tx, KEY));
const order = async (): Promise<number[]> => (await fresh.admin<{ id: string }[]>`select audit_id as id from audit_seal order by seq`).map(({ id }) => Number(id));

/** What the sealer would log; looks every few milliseconds instead of seconds. */
function sealer(database = fresh.database): ReturnType<typeof startAuditSealer> & { readonly said: string[] } {
  const said: string[] = [];
  return { said, ...startAuditSealer(database, KEY, (message, error) => said.push(`${message}: ${String(error)}`), 5) };
}

describe("rows are sealed", () => {
  it("in the order in which they are committed: one with a lower number that comes later stands behind", async () => {
    const slow = postgres(fresh.adminUrl, { max: 1 });
    await slow`begin`;
    await slow`insert into audit (county_code, actor, action, subject, address) values ('1', 'slow', 'imported', 'a long import', 'test')`;
    await putRows(fresh, 2);
    expect((await seal()).rows).toBe(2);
    await slow`commit`;
    await slow.end();
    expect((await seal()).rows).toBe(1);
    expect(await order()).toEqual([1, 2, 3, 5, 6, 4]);
    expect((await verdict(fresh)).faults).toEqual([]);
  });

  // Turns red when the sealer takes no lock.
  it("once each by four sealers at once, of two processes, while rows come in", async () => {
    const other = connectDatabase({ adminUrl: fresh.adminUrl, appPassword: fresh.appPassword });
    const sealers = [sealer(), sealer(other), sealer(), sealer(other)];
    await Promise.all(Array.from({ length: 8 }, async () => {
      for (let at = 0; at < 15; at += 1) await putRows(fresh, 3);
    }));
    await Promise.all(sealers.map((one) => one.stop()));
    await seal();
    await other.close();
    expect(await verdict(fresh)).toMatchObject({ sealed: 363, unsealed: 0, faults: [] });
    expect(sealers.flatMap(({ said }) => said)).toEqual([]);
  });

  it("all, when there are more than fit one transaction", async () => {
    await putRows(fresh, 2_500);
    await sealer().stop();
    expect(await verdict(fresh)).toMatchObject({ sealed: 2_503, unsealed: 0, faults: [] });
  });

  it("behind the chain that was there before a restart", async () => {
    const { head } = await verdict(fresh);
    await putRows(fresh, 2);
    await sealer().stop();
    expect(await verdict(fresh, head)).toMatchObject({ sealed: 5, faults: [], seals: true });
  });

  it("within seconds while it runs, and what is left when it stops", async () => {
    const running = sealer();
    await putRows(fresh, 2);
    for (let at = 0; at < 200 && (await verdict(fresh)).unsealed > 0; at += 1) await sleep(10);
    expect(await verdict(fresh)).toMatchObject({ sealed: 5, unsealed: 0 });
    await running.stop();
  });

  it("also far behind the latest number, by the passes that look through all", async () => {
    await fresh.admin`insert into audit (id, county_code, actor, action, subject, address) overriding system value values (50_000, '1', 'a', 'imported', 'a', 'test')`;
    await seal();
    await fresh.admin`insert into audit (id, county_code, actor, action, subject, address) overriding system value values (10, '1', 'a', 'imported', 'very late', 'test')`;
    const recent = (tx: Parameters<typeof sealAudit>[0]) => sealAudit(tx, KEY, { reach: "recent", last: null });
    expect((await fresh.database.identity(recent)).rows).toBe(0);
    await sealer().stop();
    expect(await order()).toEqual([1, 2, 3, 50_000, 10]);
  });
});

describe("a sealer", () => {
  it("says once that it cannot seal, and goes on when it can", async () => {
    await fresh.admin`revoke insert on audit_seal from plumbline_identity`;
    await putRows(fresh, 1);
    const running = sealer();
    for (let at = 0; at < 200 && running.said.length === 0; at += 1) await sleep(10);
    await sleep(100);
    await fresh.admin`grant insert on audit_seal to plumbline_identity`;
    await running.stop();
    expect(running.said).toEqual([expect.stringMatching(/^The audit could not be sealed: /)]);
    expect(await verdict(fresh)).toMatchObject({ sealed: 4, unsealed: 0 });
  });
});
