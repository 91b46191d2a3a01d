import { connectDatabase } from "@plumbline/server/store/driver/open-database.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { describeOnEachServer, freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { KEY, putRows, sealedRows, verdict } from "./sealed-rows.ts";

describeOnEachServer("a chain of six rows", (server) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(server);
  });
  beforeEach(() => sealedRows(fresh, 6));
  afterAll(() => fresh.drop());

  const faults = async (): Promise<unknown> => (await verdict(fresh)).faults;

  it("is whole as it was written", async () => {
    expect(await verdict(fresh)).toEqual({ sealed: 6, unsealed: 0, faults: [], head: expect.stringMatching(/^[0-9a-f]{64}$/) as string, seals: true });
  });

  it("reads the same on a session of any time zone and style", async () => {
    await fresh.admin.unsafe(`do $$ begin execute format('alter database %I set timezone to ''America/New_York''', current_database()); execute format('alter database %I set datestyle to ''German''', current_database()); end $$`);
    const elsewhere = connectDatabase({ adminUrl: fresh.adminUrl, appPassword: fresh.appPassword });
    expect((await verdict({ ...fresh, database: elsewhere })).faults).toEqual([]);
    await elsewhere.close();
  });

  // Turns red for a column that sealOf leaves out.
  it.each([
    ["county_code", "'330499'"], ["at", "at + interval '1 microsecond'"], ["actor", "'another'"], ["action", "'signed_out'"],
    ["subject", "subject || ' '"], ["detail", `detail || '{"c": null}'`], ["address", "'10.9.9.9'"], ["change_id", "coalesce(change_id, 0) + 1"],
  ])("names a row whose %s was changed, and no other", async (column, value) => {
    await fresh.admin.unsafe(`update audit set ${column} = ${value} where id = 3`);
    expect(await faults()).toEqual([{ kind: "changed", id: "3", seq: 3 }]);
    expect((await verdict(fresh)).sealed).toBe(6);
  });

  it("names a change_id that was taken away", async () => {
    await fresh.admin`update audit set change_id = null where id = 5`;
    expect(await faults()).toEqual([{ kind: "changed", id: "5", seq: 5 }]);
  });

  it("names a row that was removed, and one that was given another number as removed and not sealed", async () => {
    await fresh.admin`delete from audit where id = 3`;
    await fresh.admin`with moved as (delete from audit where id = 5 returning *) insert into audit overriding system value select county_code, 50, at, actor, action, subject, detail, address, change_id from moved`;
    expect(await verdict(fresh)).toMatchObject({ unsealed: 1, faults: [{ kind: "removed", id: "3", seq: 3 }, { kind: "removed", id: "5", seq: 5 }] });
  });

  // Turns red when the row behind a gap is called changed.
  it.each([["alone", "select 1"], ["with its row", "delete from audit where id = 3"]])("names a seal that was removed %s, and the row behind it as one that cannot be checked", async (_how, also) => {
    await fresh.admin`delete from audit_seal where seq = 3`;
    await fresh.admin.unsafe(also);
    expect(await faults()).toEqual([{ kind: "removed", id: "unknown", seq: 3 }, { kind: "unproven", id: "4", seq: 4 }]);
  });

  it("names the first seal when it was removed", async () => {
    await fresh.admin`delete from audit_seal where seq = 1`;
    expect(await faults()).toEqual([{ kind: "removed", id: "unknown", seq: 1 }, { kind: "unproven", id: "2", seq: 2 }]);
  });

  it("names a seal that was written over, and not the row behind it", async () => {
    await fresh.admin`update audit_seal set seal = repeat('f', 64) where seq = 3`;
    expect(await faults()).toEqual([{ kind: "changed", id: "3", seq: 3 }]);
  });

  it("names a row that was put in with a seal made without the key", async () => {
    await putRows(fresh, 1);
    await fresh.admin`insert into audit_seal (seq, audit_id, seal) values (7, 7, repeat('a', 64))`;
    expect(await faults()).toEqual([{ kind: "changed", id: "7", seq: 7 }]);
  });

  describe("names two rows as reordered, and no other,", () => {
    const REORDERED = [["2", 2], ["4", 4]].map(([id, seq]) => ({ kind: "reordered", id, seq }));
    const swap = (table: string, key: string, columns: readonly string[]): string =>
      `update ${table} t set ${columns.map((column) => `${column} = o.${column}`).join(", ")} from ${table} o where (t.${key}, o.${key}) in ((2, 4), (4, 2))`;

    it("whose contents were swapped", async () => {
      await fresh.admin.unsafe(swap("audit", "id", ["county_code", "at", "actor", "action", "subject", "detail", "address", "change_id"]));
      expect(await faults()).toEqual(REORDERED);
    });

    it("whose seals were swapped", async () => {
      await fresh.admin.unsafe(swap("audit_seal", "seq", ["seal"]));
      expect(await faults()).toEqual(REORDERED);
    });

    it("whose places were swapped, alone or with their seals", async () => {
      for (const columns of [["audit_id"], ["audit_id", "seal"]]) {
        await sealedRows(fresh, 6);
        await fresh.admin.unsafe(`drop index audit_seal_audit; ${swap("audit_seal", "seq", columns)}; create unique index audit_seal_audit on audit_seal (audit_id)`);
        expect(await faults(), columns.join()).toEqual([{ kind: "reordered", id: "4", seq: 2 }, { kind: "reordered", id: "2", seq: 4 }]);
      }
    });
  });

  it("shows by an earlier last seal that its end was cut off, and is told nothing else by itself", async () => {
    const { head } = await verdict(fresh);
    await putRows(fresh, 1);
    expect(await verdict(fresh, head)).toMatchObject({ unsealed: 1, seals: true });
    await fresh.admin`delete from audit where id >= 6`;
    await fresh.admin`delete from audit_seal where seq >= 6`;
    expect(await verdict(fresh, head)).toMatchObject({ sealed: 5, unsealed: 0, faults: [], seals: false });
    expect(await verdict(fresh)).toMatchObject({ seals: true });
  });

  it("reports what is not sealed yet", async () => {
    await putRows(fresh, 3);
    expect(await verdict(fresh)).toMatchObject({ sealed: 6, unsealed: 3, faults: [] });
  });

  it("is wholly at fault under another key", async () => {
    const { faults: found } = await verdict(fresh, null, Buffer.from("another key"));
    expect(found).toEqual([1, 2, 3, 4, 5, 6].map((at) => ({ kind: "changed", id: String(at), seq: at })));
  });
});

describe("a long chain", () => {
  it("names each of many faults once, over more than one batch", async () => {
    const fresh = await freshDatabase();
    await sealedRows(fresh, 6_100);
    expect(await verdict(fresh)).toMatchObject({ sealed: 6_100, faults: [] });
    await fresh.admin`update audit set actor = 'another' where id > 4_900 and id <= 5_100`;
    const { faults } = await verdict(fresh);
    expect(faults.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, at) => 4_901 + at));
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(["changed"]));
    expect((await verdict(fresh, null, Buffer.concat([KEY, KEY]))).faults).toHaveLength(6_100);
    await fresh.drop();
  }, 60_000);
});
