import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { expect, it } from "vitest";
import { describeOnEachServer, freshDatabase } from "../testkit/database.ts";
import { REQUEST, each, mediation } from "./facts.ts";
import { loadTestInstallation } from "./test-installation.ts";

describeOnEachServer("an import that comes again", (server) => {
  const batch = { idempotencyKey: "k1", contentHash: "h1", fileName: "a.csv", mappingName: "m" };

  it("lands once when it comes ten times at once, and gives the first result to all", async () => {
    const fresh = await freshDatabase(server, { writers: 10 });
        const { database, admin } = fresh;
    try {
      await loadTestInstallation(database);
      const landed = await Promise.all(Array.from({ length: 10 }, () => landFacts(database, { ...REQUEST, batch }, { cases: each([mediation("a"), mediation("b")]) })));
      expect(landed.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(landed.map(({ changeId, version, counts }) => JSON.stringify([changeId, version, counts.cases])))).toHaveProperty("size", 1);
      expect(landed[0]?.counts.cases.new).toBe(2);
      expect(await admin`select count(*)::int as n from import_batch`).toMatchObject([{ n: 1 }]);
      expect(await admin`select count(*)::int as n from change where kind = 'test'`).toMatchObject([{ n: 1 }]);
      const renamed = await landFacts(database, { ...REQUEST, batch: { ...batch, idempotencyKey: "k2" } }, { cases: each([mediation("a")]) });
      expect(renamed).toMatchObject({ repeated: true, changeId: landed[0]?.changeId });
    } finally {
      await fresh.drop();
    }
  });

  it("is a conflict when the key stands for other content", async () => {
    const fresh = await freshDatabase(server);
        const { database, admin } = fresh;
    try {
      await loadTestInstallation(database);
      await landFacts(database, { ...REQUEST, batch }, { cases: each([mediation("a")]) });
      const other = landFacts(database, { ...REQUEST, batch: { ...batch, contentHash: "h2" } }, { cases: each([mediation("b")]) });
      await expect(other).rejects.toMatchObject({ code: "IMPORT_KEY_REUSED", message: expect.stringContaining("“k1”") });
      expect(await admin`select case_number, batch_id is not null as batched from case_record`).toMatchObject([{ case_number: "a", batched: true }]);
    } finally {
      await fresh.drop();
    }
  });
});
