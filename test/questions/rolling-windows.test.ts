import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";
import { FIRST_QUARTER, LATER } from "./facts.ts";
import { each } from "./sample-installation.ts";

/** The sample city with a reporting year that starts in April. Jia settled, of its concluded cases, 1 of 2 in 2025Q1, then 4 of 4, 0 of 1 and 1 of 1 in 2026. */
let folder: string;
let fresh: FreshDatabase;
let product: Product;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-rolling-"));
  cpSync(fileURLToPath(new URL("installation", import.meta.url)), folder, { recursive: true });
  const file = join(folder, "installation.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"reportingYearStart": 1', '"reportingYearStart": 4'));
  fresh = await freshDatabase();
  await loadInstallation(fresh.database, folder, { actor: "test" });
  const request = { kind: "test", actor: "test", note: null };
  await landFacts(fresh.database, request, { cases: each(FIRST_QUARTER.cases), observations: each(FIRST_QUARTER.observations) });
  await landFacts(fresh.database, request, { cases: each(LATER.cases) });
  product = await startProduct(fresh.database);
  await product.account({ name: "ann", role: "analyst", region: "900000" });
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
  rmSync(folder, { recursive: true });
});

const FIELDS = "accumulation rolling selection periods { id labelEn } series { values numerators denominators missing previousChange }";

async function compare(selection: string): Promise<unknown> {
  const { data, errors } = await product.ask(`{ compare(selection: { metrics: ["XF05"], regions: ["900001"], ${selection} }) { ${FIELDS} } }`);
  expect(errors).toBeUndefined();
  return data?.["compare"];
}

it("covers the n periods to each period's end, of the period's own length, across the start of the reporting year", async () => {
  expect(await compare('periods: ["2026Q1..2026Q3", "2026-05"], accumulation: ROLLING, rolling: 3')).toMatchObject({
    accumulation: "ROLLING",
    rolling: 3,
    selection: "metrics=XF05&regions=900001&periods=2026Q1..2026Q3,2026-05&accumulation=rolling(3)",
    // 2025Q3–2026Q1, 2025Q4–2026Q2, 2026Q1–2026Q3; March to May.
    series: [{ numerators: [4, 4, 5, 2], denominators: [4, 5, 6, 3], previousChange: [null, -20, expect.closeTo(10 / 3, 9) as number, expect.closeTo(-100 / 3, 9) as number] }],
  });
});

it("has no value for a stretch that begins before figures are kept", async () => {
  expect(await compare('periods: ["2026Q1", "2026Q2"], accumulation: ROLLING, rolling: 6')).toMatchObject({ series: [{ denominators: [null, 7], missing: ["NOT_KEPT", null] }] });
});

it("goes with earlier years and years to date of a reporting year that starts elsewhere", async () => {
  expect(await compare('periods: ["same(2026Q1,2)", "ytd(2026Q3)"], accumulation: ROLLING, rolling: 2')).toMatchObject({
    periods: [{ id: "2025Q1", labelEn: "2024-25 Q4" }, { id: "2026Q1", labelEn: "2025-26 Q4" }, { id: "2026Q2" }, { id: "2026Q3" }],
    series: [{ denominators: [null, 4, 5, 2], missing: ["NOT_KEPT", null, null, null] }],
  });
  expect(await compare('periods: ["same(2026Q1,2)", "ytd(2026Q3)"], accumulation: YEAR_TO_DATE')).toMatchObject({
    series: [{ denominators: [null, 4, 1, 2], numerators: [null, 4, 0, 1], missing: ["NOT_KEPT", null, null, null] }],
  });
});

it("ranks by it, and exports it", async () => {
  const { data } = await product.ask('{ ranking(metric: "XF05", period: "2026Q3", accumulation: ROLLING, rolling: 2) { rows { region { code } numerator denominator } } }');
  expect(data).toMatchObject({ ranking: { rows: expect.arrayContaining([{ region: { code: "900001" }, numerator: 1, denominator: 2 }]) as unknown } });
  const { body } = await product.request({ method: "GET", url: "/export/compare.csv?metrics=XF05&regions=900001&periods=2026Q3&accumulation=rolling(2)", headers: { cookie: await product.cookieOf("ann") } });
  expect(body).toContain("rolling(2)");
});

it("is read from its text, and one text is one question", async () => {
  const text = "metrics=XF05&regions=900001&periods=2026Q3&accumulation=rolling(2)";
  const { data } = await product.ask(`{ read: selection(text: "${text}") { text hash } asked: selection(input: { metrics: ["XF05@1"], regions: ["900001"], periods: ["2026Q3"], accumulation: ROLLING, rolling: 2 }) { text hash } }`);
  expect(data?.["read"]).toEqual(data?.["asked"]);
  expect(data?.["read"]).toMatchObject({ text });
});

it.each([
  ["accumulation: ROLLING", /needs `rolling`.* 2 to 60/],
  ["rolling: 4", /`rolling: 4` does not go with the accumulation PERIOD/],
  ["accumulation: YEAR_TO_DATE, rolling: 4", /does not go with the accumulation YEAR_TO_DATE/],
  ["accumulation: ROLLING, rolling: 0", /cannot be 0: give a whole number from 2 to 60/],
  ["accumulation: ROLLING, rolling: -3", /cannot be -3/],
  ["accumulation: ROLLING, rolling: 10000", /cannot be 10000: give a whole number from 2 to 60/],
])("refuses %s by name and bound", async (words, sentence) => {
  for (const document of [`{ compare(selection: { metrics: ["XF05"], regions: ["900001"], periods: ["2026Q3"], ${words} }) { version } }`, `{ ranking(metric: "XF05", period: "2026Q3", ${words}) { version } }`]) {
    expect((await product.ask(document)).errors?.[0]).toMatchObject({ message: expect.stringMatching(sentence) as string, extensions: { code: "OUT_OF_RANGE" } });
  }
});
