import { setTimeout as sleep } from "node:timers/promises";
import { importBatch } from "@plumbline/drizzle/tables/change.ts";
import { DatabaseError } from "@plumbline/server/store/driver/database-error.ts";
import { openStore } from "@plumbline/server/store/open-store.ts";
import { sql } from "drizzle-orm";

/** Lands batch after batch into DATA_DIR, says which ones were acknowledged, and repeats one that failed, until it is killed. */
const [dataDir, first] = process.argv.slice(2);
if (dataDir === undefined) throw new Error("Name the data folder.");
const ROWS = 3_000;
const store = await openStore({ place: { kind: "embedded", dataDir }, secret: null, readTimeoutMs: 5_000, use: "own", doing: "landing batches", log: () => {} });

async function* rows(changeId: number): AsyncGenerator<readonly (string | null)[]> {
  for (let seq = 0; seq < ROWS; seq += 1) yield [String(changeId), String(seq), "330421", "M001", "330421103", "2026-07-01", "3", String(seq), "t"];
}

async function land(key: string): Promise<void> {
  await store.database.change({ kind: "test", actor: "test", note: key }, async (tx) => {
    const [batch] = await tx.drizzle
      .insert(importBatch)
      .values({ idempotencyKey: key, contentHash: key, fileName: "x", mappingName: "x", author: "x", observations: ROWS, cases: 0, counts: {}, changeId: tx.changeId })
      .onConflictDoNothing()
      .returning({ id: importBatch.id });
    if (!batch) return;
    await tx.copy("staging_observation", ["change_id", "seq", "county_code", "measure_code", "region_code", "period_start", "period_months", "value", "synthetic"], rows(tx.changeId));
    await tx.drizzle.execute(sql`
      insert into observation (county_code, measure_code, region_code, period_start, period_months, value, synthetic, batch_id, change_id)
      select county_code, measure_code, region_code, period_start, period_months, value, synthetic, ${batch.id}::bigint, change_id
      from staging_observation where change_id = ${tx.changeId}`);
    await tx.drizzle.execute(sql`delete from staging_observation where change_id = ${tx.changeId}`);
  });
}

for (let number = Number(first); ; number += 1) {
  for (let landed = false; !landed; ) {
    landed = await land(`batch ${number}`).then(
      () => true,
      (error: unknown) => {
        if (error instanceof DatabaseError) return false;
        throw error;
      },
    );
    if (!landed) await sleep(100);
  }
  process.stdout.write(`${number}\n`);
}
