import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadInstallation } from "@plumbline/server/import/load-installation.ts";
import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { suits } from "../questions/facts.ts";
import { each } from "../questions/sample-installation.ts";
import { freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";

const SAMPLE = fileURLToPath(new URL("../questions/installation", import.meta.url));
const [JIA, YI, BING, DING] = ["900001", "900002", "900003", "900004"] as const;
let folder: string;
let fresh: FreshDatabase;
let product: Product;

/** Suits concluded, by county and quarter, a tenth of them lost. In 2025 Bing lacks the first quarter and Yi the last. */
const CONCLUDED = [
  ["2025Q1", { [JIA]: 20, [YI]: 40, [DING]: 30 }],
  ["2025Q2", { [JIA]: 20, [YI]: 40, [BING]: 10, [DING]: 30 }],
  ["2025Q3", { [JIA]: 20, [YI]: 40, [BING]: 10, [DING]: 30 }],
  ["2025Q4", { [JIA]: 20, [BING]: 10, [DING]: 30 }],
  ["2026Q1", { [JIA]: 30, [YI]: 40, [BING]: 20, [DING]: 30 }],
] as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-units-"));
  cpSync(SAMPLE, folder, { recursive: true });
  const row = readFileSync(join(folder, "metrics.csv"), "utf8").split("\n").find((line) => line.startsWith("SS02,")) ?? "";
  // A count by which counties are ranked, beside the rate SS02 of the same suits.
  const count = row.replace("SS02,", "SS94,").replace("litigation.lost / litigation.concluded,100,%,%,2,lower", "litigation.concluded,1,件,cases,0,higher").replace(",yes,litigation.concluded,", ",yes,,");
  appendFileSync(join(folder, "metrics.csv"), `${count}\n`);
  fresh = await freshDatabase();
  await loadInstallation(fresh.database, folder, { actor: "test", at: new Date("2026-01-02T01:00:00Z") });
  const observations = CONCLUDED.flatMap(([quarter, counties]) => Object.entries(counties).flatMap(([county, concluded]) => suits(county, quarter, concluded, concluded / 10)));
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { observations: each(observations) });
  product = await startProduct(fresh.database);
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
  rmSync(folder, { recursive: true });
});

type Cells = readonly Readonly<Record<string, unknown>>[];

async function cells(metric: string, period: string, regions: readonly string[], fields: string, accumulation = "PERIOD"): Promise<Cells> {
  const { data, errors } = await product.ask(
    `query ($selection: SelectionInput!) { compare(selection: $selection) { cells { value coverage ${fields} } } }`,
    { selection: { metrics: [metric], regions, periods: [period], accumulation } },
  );
  expect(errors).toBeUndefined();
  return (data as { readonly compare: { readonly cells: Cells } }).compare.cells;
}

it("compares no sum with one that lacks units, and says which of the two does", async () => {
  const fields = "yearOnYear yearOnYearMissing previousChange previousChangeMissing";
  const [city, jia, , bing] = await cells("SS94", "2026Q1", ["900000", JIA, YI, BING], fields);
  // 120 after 90 of three counties: 33 % more of unlike units; of the three, 100 after 90.
  expect(city).toEqual({ value: 120, coverage: 1, yearOnYear: null, yearOnYearMissing: "BASE_INCOMPLETE", previousChange: null, previousChangeMissing: "BASE_INCOMPLETE" });
  expect(jia).toMatchObject({ yearOnYear: 50, yearOnYearMissing: null, previousChange: 50 });
  expect(bing).toMatchObject({ yearOnYear: null, yearOnYearMissing: "BASE_MISSING", previousChange: 100, previousChangeMissing: null });
  const [partial, whole] = await cells("SS94", "2025Q4", ["900000", JIA], fields);
  expect(partial).toMatchObject({ value: 60, coverage: 0.75, previousChange: null, previousChangeMissing: "INCOMPLETE" });
  expect(whole).toMatchObject({ coverage: 1, previousChange: 0, previousChangeMissing: null });
});

it("keeps the change of a ratio, whose two sides come from the same units", async () => {
  const [city] = await cells("SS02", "2026Q1", ["900000"], "yearOnYear yearOnYearMissing");
  expect(city).toEqual({ value: 10, coverage: 1, yearOnYear: 0, yearOnYearMissing: null });
});

it("compares no year or part of one that lacks a quarter", async () => {
  const [toDate] = await cells("SS94", "2026Q1", ["900000"], "yearOnYear yearOnYearMissing", "YEAR_TO_DATE");
  expect(toDate).toEqual({ value: 120, coverage: 1, yearOnYear: null, yearOnYearMissing: "BASE_INCOMPLETE" });
  const [year] = await cells("SS94", "2025", [YI], "rank yearOnYear yearOnYearMissing");
  expect(year).toEqual({ value: 120, coverage: 0.75, rank: null, yearOnYear: null, yearOnYearMissing: "INCOMPLETE" });
});

it("says how much of a year to date and of a rolling year is there", async () => {
  const [bing, jia] = await cells("SS94", "2025Q4", [BING, JIA], "yearToDate yearToDateCoverage rollingYear rollingYearCoverage");
  expect(bing).toEqual({ value: 10, coverage: 1, yearToDate: 30, yearToDateCoverage: 0.75, rollingYear: 30, rollingYearCoverage: 0.75 });
  expect(jia).toMatchObject({ yearToDate: 80, yearToDateCoverage: 1, rollingYear: 80, rollingYearCoverage: 1 });
});

it("gives no place to a sum that lacks units, and no share of one", async () => {
  const fields = "rank band shareOfParent distanceToBest";
  const year = await cells("SS94", "2025", [JIA, YI, BING, DING], fields);
  // Ding 120, Jia 80; Yi's 120 and Bing's 30 are of three quarters.
  expect(year.map(({ value, rank, band }) => [value, rank, band])).toEqual([[80, 2, null], [120, null, "NOT_RANKED"], [30, null, "NOT_RANKED"], [120, 1, null]]);
  expect(year.map(({ shareOfParent }) => shareOfParent)).toEqual([null, null, null, null]);
  expect(year.map(({ distanceToBest }) => distanceToBest)).toEqual([-40, null, null, 0]);
  const quarter = await cells("SS94", "2026Q1", [JIA], fields);
  expect(quarter[0]).toMatchObject({ rank: 2, shareOfParent: 0.25 });
  const { data } = await product.ask(`{ ranking(metric: "SS94", period: "2025") { rows { region { code } rank coverage notRanked yearOnYearMissing } } }`);
  expect(data).toEqual({ ranking: { rows: [
    { region: { code: DING }, rank: 1, coverage: 1, notRanked: null, yearOnYearMissing: "BASE_MISSING" },
    { region: { code: JIA }, rank: 2, coverage: 1, notRanked: null, yearOnYearMissing: "BASE_MISSING" },
    { region: { code: YI }, rank: null, coverage: 0.75, notRanked: "incomplete", yearOnYearMissing: "INCOMPLETE" },
    { region: { code: BING }, rank: null, coverage: 0.75, notRanked: "incomplete", yearOnYearMissing: "INCOMPLETE" },
  ] } });
});

it("gives a region without peers no place, in a ranking as in a comparison", async () => {
  const [city] = await cells("SS02", "2026Q1", ["900000"], "rank");
  expect(city?.["rank"]).toBeNull();
  const { data } = await product.ask(`{ ranking(metric: "SS02", period: "2026Q1", level: CITY) { rows { region { code } rank rankMove notRanked } } }`);
  expect(data).toEqual({ ranking: { rows: [{ region: { code: "900000" }, rank: null, rankMove: null, notRanked: "no peers" }] } });
});

