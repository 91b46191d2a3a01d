import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachServer, freshDatabase, type FreshDatabase } from "../testkit/database.ts";
import { cityScope } from "../testkit/scopes.ts";

describeOnEachServer("a fresh database", (server) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(server);
  });
  afterAll(() => fresh.drop());

  it("starts at version 0 and numbers the first change 1", async () => {
    const before = await fresh.database.read(cityScope(), async (tx) => tx.version);
    expect(before).toEqual({ version: 0, committedAt: "1970-01-01T00:00:00.000Z" });
    const changed = await fresh.database.change({ kind: "test", actor: "test", note: null }, async (tx) => tx.changeId);
    expect(changed.version.version).toBe(1);
    const rows = await fresh.database.read(cityScope(), (tx) => tx.drizzle.execute(sql`select version from change`));
    expect(rows.map((row) => row["version"])).toEqual(["1"]);
  });

  it("answers a ping", async () => {
    await fresh.database.ping(1_000);
  });
});
