import { afterAll, beforeAll, expect, it } from "vitest";
import { loadSampleInstallation } from "../questions/sample-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";

let fresh: FreshDatabase;
let product: Product;

beforeAll(async () => {
  fresh = await freshDatabase();
  await loadSampleInstallation(fresh.database);
  product = await startProduct(fresh.database);
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

const compare = (metrics: string, regions: string, periods: string, more = ""): string =>
  `{ compare(selection: { metrics: ${metrics}, regions: ${regions}, periods: ${periods} ${more} }) { version } }`;
const fine = compare('["XF05"]', '["900001"]', '["2026Q1"]');
const many = (count: number, of: (index: number) => string): string => JSON.stringify(Array.from({ length: count }, (_, index) => of(index)));

const REFUSED: readonly (readonly [string, string, string, ...string[]])[] = [
  ["a metric of another form", compare('["xf05"]', '["900001"]', '["2026Q1"]'), "UNKNOWN_METRIC", "“xf05”", "XF05"],
  ["an unknown metric", compare('["ZZ99"]', '["900001"]', '["2026Q1"]'), "UNKNOWN_METRIC", "“ZZ99”"],
  ["an unknown version", compare('["XF05@7"]', '["900001"]', '["2026Q1"]'), "UNKNOWN_METRIC", "no version 7", "it has 1"],
  ["a breakdown that the metric has not", compare('["XF05/theft"]', '["900001"]', '["2026Q1"]'), "UNKNOWN_METRIC", "“theft”", "no breakdown"],
  ["an unknown key", compare('["CV01/arson"]', '["900001"]', '["2026Q1"]'), "UNKNOWN_METRIC", "“arson”", "theft, fraud"],
  ["an unknown region", compare('["XF05"]', '["330421"]', '["2026Q1"]'), "UNKNOWN_REGION", "“330421”"],
  ["a set of an unknown region", compare('["XF05"]', '["towns(1)"]', '["2026Q1"]'), "UNKNOWN_REGION", "“1”"],
  ["a set without regions", compare('["XF05"]', '["children(900001101)"]', '["2026Q1"]'), "EMPTY_SELECTION", "“children(900001101)”"],
  ["a period of another form", compare('["XF05"]', '["900001"]', '["2026Q5"]'), "UNKNOWN_PERIOD", "“2026Q5”"],
  ["a period out of all time", compare('["XF05"]', '["900001"]', '["0001Q1"]'), "UNKNOWN_PERIOD", "1900 to 2199"],
  ["a range backwards", compare('["XF05"]', '["900001"]', '["2026Q1..2025Q1"]'), "UNKNOWN_PERIOD", "ends before it begins"],
  ["a range of two lengths", compare('["XF05"]', '["900001"]', '["2025..2026Q1"]'), "UNKNOWN_PERIOD", "mixes two lengths"],
  ["a range too long", compare('["XF05"]', '["900001"]', '["1900-01..2199-12"]'), "SELECTION_TOO_LARGE", "3600 periods", "at most 60"],
  ["no metrics", compare("[]", '["900001"]', '["2026Q1"]'), "EMPTY_SELECTION", "no metrics"],
  ["a list that is too long to be read", compare(many(201, () => "XF05"), '["900001"]', '["2026Q1"]'), "SELECTION_TOO_LARGE", "201 metrics"],
  ["a version that is not there yet", compare('["XF05"]', '["900001"]', '["2026Q1"]', 'asOf: "99"'), "UNKNOWN_VERSION", "99", "the last one is 5"],
  ["a moment of another form", compare('["XF05"]', '["900001"]', '["2026Q1"]', 'asOf: "yesterday"'), "UNKNOWN_VERSION", "“yesterday”"],
  ["a moment before everything", compare('["XF05"]', '["900001"]', '["2026Q1"]', 'asOf: "2020-01-01T00:00:00Z"'), "UNKNOWN_VERSION", "2020-01-01"],
  ["an unknown case type", '{ caseStatistics(input: { groupBy: [TYPE], types: ["murder"], periods: ["2026Q1"] }) { version } }', "UNKNOWN_CASE_TYPE", "“murder”", "reconsideration"],
  ["an unknown outcome", '{ caseStatistics(input: { groupBy: [TYPE], outcomes: ["won"], periods: ["2026Q1"] }) { version } }', "UNKNOWN_OUTCOME", "“won”"],
  ["no dimension", '{ caseStatistics(input: { groupBy: [], periods: ["2026Q1"] }) { version } }', "EMPTY_SELECTION", "groupBy"],
  ["a month of case statistics", '{ caseStatistics(input: { groupBy: [TYPE], periods: ["2026-02"] }) { version } }', "PERIOD_NOT_KEPT", "2026-02", "2026Q1"],
  ["a level above the region", '{ caseStatistics(input: { groupBy: [REGION], level: CITY, within: "900001", periods: ["2026Q1"] }) { version } }', "EMPTY_SELECTION", "900001", "city"],
  ["an unknown scheme", '{ assessment(scheme: "yearly", regions: ["900001"], periods: ["2026Q1"]) { version } }', "UNKNOWN_SCHEME", "“yearly”", "quarterly"],
  ["a ranking within an unknown region", '{ ranking(metric: "XF05", period: "2026Q1", within: "x") { version } }', "UNKNOWN_REGION", "“x”"],
];

it.each(REFUSED)("refuses %s in a sentence with a code", async (_title, query, code, ...words) => {
  const { errors } = await product.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toEqual({ code });
  for (const word of words) expect(errors?.[0]?.message).toContain(word);
  expect(errors?.[0]?.message).toMatch(/\.$/);
});

it("quotes a long word without repeating all of it", async () => {
  const { errors } = await product.ask(compare(JSON.stringify(["x".repeat(50_000)]), '["900001"]', '["2026Q1"]'));
  expect(errors?.[0]?.extensions).toEqual({ code: "UNKNOWN_METRIC" });
  expect(errors?.[0]?.message.length).toBeLessThanOrEqual(600);
});

it("finds the same regions and periods once, however often they are named", async () => {
  const { data } = await product.ask('{ compare(selection: { metrics: ["XF05", "XF05@1"], regions: ["900001", "counties(900000)", "900001"], periods: ["2026Q1..2026Q2", "2026Q2"] }) { regions { code } periods { id } series { metric { ref } } } }');
  expect(data).toEqual({
    compare: {
      regions: ["900001", "900002", "900003", "900004"].map((code) => ({ code })),
      periods: [{ id: "2026Q1" }, { id: "2026Q2" }],
      series: [{ metric: { ref: "XF05" } }],
    },
  });
});

it("answers a database that has lost its installation with the way out", async () => {
  const empty = await freshDatabase();
  await loadSampleInstallation(empty.database);
  const nothing = await startProduct(empty.database);
  await nothing.cookieOf("tester");
  await empty.admin`delete from installation`;
  const { errors } = await nothing.ask(fine);
  expect(errors?.[0]).toMatchObject({ extensions: { code: "EMPTY_INSTALLATION" }, message: expect.stringContaining("init") as string });
  await nothing.close();
  await empty.drop();
});
