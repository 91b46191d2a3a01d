import { copyLine } from "@plumbline/server/store/driver/copy-rows.ts";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnEachServer, freshDatabase, type FreshDatabase } from "../testkit/database.ts";

const request = { kind: "test", actor: "test", note: null };
const COLUMNS = ["change_id", "seq", "county_code", "measure_code", "region_code", "period_start", "period_months", "value", "synthetic", "source_note"];

type Row = readonly (string | null)[];
const row = (changeId: number, seq: number, value: string | null, note: string | null): Row =>
  [String(changeId), String(seq), "330421", "M001", "330421103", "2026-07-01", "3", value, "t", note];

async function* each(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

describe("copyLine", () => {
  it("tells a null from the text that looks like one", () => {
    expect(copyLine([null, "\\N", ""])).toBe("\\N\t\\\\N\t\n");
  });
});

describeOnEachServer("copy", (server) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(server, { writers: 1, waitMs: 2_000 });
  });
  afterAll(() => fresh.drop());

  it("carries every text unchanged", async () => {
    const texts = ["tab\there", "line\nbreak", "return\rhere", "\r\n", "back\\slash", "\\N", "\\.", "\\t", "\b\f\v", "", " ", "准绳 🏛", "'\";--", "\u00a0\u2028"];
    const { result } = await fresh.database.change(request, async (tx) => {
      const written = await tx.copy("staging_observation", COLUMNS, each([...texts, null].map((text, seq) => row(tx.changeId, seq, null, text))));
      const back = await tx.drizzle.execute(sql`select source_note, value from staging_observation where change_id = ${tx.changeId} order by seq`);
      return { written, back: back.map((one) => one["source_note"]) };
    });
    expect(result).toEqual({ written: texts.length + 1, back: [...texts, null] });
  });

  it("streams more rows than it could hold, pulling them no faster than they leave", async () => {
    const rows = 120_000;
    const wide = "x".repeat(400);
    let pulled = 0;
    async function* many(changeId: number): AsyncGenerator<Row> {
      for (; pulled < rows; pulled += 1) yield row(changeId, pulled, "1.50", wide);
    }
    const before = process.memoryUsage().arrayBuffers;
    let peak = 0;
    const { result } = await fresh.database.change(request, async (tx) => {
      const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)), 5);
      const written = await tx.copy("staging_observation", COLUMNS, many(tx.changeId));
      clearInterval(timer);
      const [sum] = await tx.drizzle.execute(sql`select sum(value)::text as sum from staging_observation where change_id = ${tx.changeId}`);
      return { written, sum: sum?.["sum"] };
    });
    expect(result).toEqual({ written: rows, sum: "180000.00" });
    expect(peak).toBeLessThan(24 << 20);
  });

  it("rejects with the server's reason, wherever in the stream the faulty row stands, and frees the connection", async () => {
    for (const faulty of [0, 5_000, 19_999]) {
      const copying = fresh.database.change(request, (tx) =>
        tx.copy("staging_observation", COLUMNS, each(Array.from({ length: 20_000 }, (_, seq) => row(tx.changeId, seq, seq === faulty ? "many" : "1", null)))),
      );
      await expect(copying).rejects.toMatchObject({ code: "22P02", message: expect.stringContaining('"many"') });
    }
    const { result } = await fresh.database.change(request, (tx) => tx.copy("staging_observation", COLUMNS, each([row(tx.changeId, 0, "1", null)])));
    expect(result).toBe(1);
  });

  it("undoes the change when the rows themselves fail", async () => {
    async function* failing(changeId: number): AsyncGenerator<Row> {
      yield row(changeId, 0, "1", null);
      throw new Error("the file ended early");
    }
    const copying = fresh.database.change(request, (tx) => tx.copy("staging_observation", COLUMNS, failing(tx.changeId)));
    await expect(copying).rejects.toThrow("the file ended early");
    const { result } = await fresh.database.change(request, (tx) => tx.copy("staging_observation", COLUMNS, each([])));
    expect(result).toBe(0);
  });

  it("refuses a row of another length and a name that is none", async () => {
    const change = (table: string, columns: readonly string[], rows: readonly Row[]): Promise<unknown> =>
      fresh.database.change(request, (tx) => tx.copy(table, columns, each(rows)));
    await expect(change("staging_observation", COLUMNS, [["1"]])).rejects.toMatchObject({ code: "COPY_REFUSED", message: expect.stringContaining("Row 1") });
    await expect(change('staging"; drop table cell; --', ["seq"], [])).rejects.toMatchObject({ code: "COPY_REFUSED" });
  });

  it("cannot enter a table under row-level security, nor can the app role reach the staging tables", async () => {
    const direct = fresh.database.change(request, (tx) => tx.copy("observation", ["county_code"], each([["330421"]])));
    await expect(direct).rejects.toThrow(/row-level security/);
    await expect(fresh.app`select * from staging_case`).rejects.toThrow(/permission denied/);
  });
});
