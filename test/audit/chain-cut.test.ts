import { setTimeout as sleep } from "node:timers/promises";
import { startAuditSealer } from "@plumbline/server/identity/audit-sealer.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { KEY, putRows, sealedRows } from "./sealed-rows.ts";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
beforeEach(() => sealedRows(fresh, 3));
afterAll(() => fresh.drop());

const order = async (): Promise<number[]> => (await fresh.admin<{ id: string }[]>`select audit_id as id from audit_seal order by seq`).map(({ id }) => Number(id));

/** What the sealer would log; looks every few milliseconds instead of seconds. */
function sealer(): ReturnType<typeof startAuditSealer> & { readonly said: string[] } {
  const said: string[] = [];
  return { said, ...startAuditSealer(fresh.database, KEY, (message, error) => said.push(`${message}: ${String(error)}`), 5) };
}

describe("a sealer", () => {
  // Turns red when sealAudit does not look for the last seal that it knows.
  it.each([
    ["cut off", "delete from audit_seal where seq >= 2; update audit set actor = 'another' where id = 2"],
    ["written over", "update audit_seal set seal = repeat('f', 64) where seq = 3"],
  ])("does not seal behind seals that were %s under its eyes, for that would hide what was done", async (_how, crime) => {
    const running = sealer();
    await putRows(fresh, 1);
    for (let at = 0; at < 200 && (await order()).length < 4; at += 1) await sleep(10);
    // Its commit is seen before the sealer itself hears of it, and only what it has heard of can it miss.
    await sleep(300);
    await fresh.admin.unsafe(crime.replace("seq = 3", "seq = 4"));
    const left = await order();
    await putRows(fresh, 1);
    await sleep(100);
    await running.stop();
    expect(await order()).toEqual(left);
    expect(running.said).toEqual([expect.stringContaining("seal at place 4 is not there any more as it was written")]);
  });
});
