import { afterAll, beforeAll, expect, it } from "vitest";
import { importFolder } from "../line/import-folder.ts";
import type { ImportFolder } from "../line/import-folder.ts";

const LONG = {
  name: "monthly", kind: "observations", layout: "long", region: { column: "地区" }, period: { column: "月份" },
  measure: { column: "指标" }, value: { column: "数值" },
};
const FILE = "地区,月份,指标,数值\n330421103,2026-01,penalty.decisions,12\n330421002,2026-01,penalty.decisions,3";

let folder: ImportFolder;
beforeAll(async () => {
  folder = await importFolder();
});
afterAll(() => folder.close());

const imports = async (): Promise<readonly Record<string, unknown>[]> => [
  ...(await folder.fresh.admin`
    select a.actor, a.county_code, a.subject, a.address, a.detail->>'mapping' as mapping, a.detail->>'contentHash' = b.content_hash as hash, (a.detail->>'batch')::bigint = b.id as batch, a.change_id = b.change_id as change
    from audit a left join import_batch b on b.id = (a.detail->>'batch')::bigint where action = 'imported' order by a.id`),
];

it("puts an imported file on record with its name, its hash, its batch and its change, once", async () => {
  await folder.import("一月.csv", FILE, LONG);
  await folder.import("一月.csv", FILE, LONG);
  expect(await imports()).toEqual([{ actor: "test", county_code: "330400", subject: "一月.csv", address: "command line", mapping: "monthly", hash: true, batch: true, change: true }]);
});

it("puts nothing on record of a file that is refused", async () => {
  await folder.refusal("二月.csv", FILE.replace("12", "zwölf"), LONG);
  expect(await imports()).toHaveLength(1);
});

// Turns red when the audit is written outside the import's transaction.
it("imports nothing that cannot be put on record", async () => {
  await folder.fresh.admin`revoke insert on audit from plumbline_rollup`;
  await expect(folder.import("三月.csv", FILE.replaceAll("2026-01", "2026-03"), LONG)).rejects.toThrow(/audit/);
  await folder.fresh.admin`grant insert on audit to plumbline_rollup`;
  expect(await folder.fresh.admin`select from observation where period_start = '2026-03-01'`).toHaveLength(0);
  expect(await folder.fresh.admin`select from import_batch`).toHaveLength(1);
});
