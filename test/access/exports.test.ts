import { landFacts } from "@plumbline/server/rollup/land-facts.ts";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshSampleDatabase } from "../questions/sample-database.ts";
import { each, mediation } from "../rollup/facts.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct } from "../testkit/product.ts";
import type { Product } from "../testkit/product.ts";

let fresh: FreshDatabase;
let product: Product;

beforeAll(async () => {
  fresh = await freshSampleDatabase();
  const hostile = mediation("=HYPERLINK(1)", { countyCode: "900001", townCode: "900001101", acceptedOn: "2026-02-03" });
  await landFacts(fresh.database, { kind: "test", actor: "test", note: null }, { cases: each([hostile, { ...hostile, caseNumber: "-2+3", matter: "@SUM(A1)" }]) });
  product = await startProduct(fresh.database);
  await product.account({ name: "jia", role: "county", region: "900001" });
  await product.account({ name: "admin", role: "administrator", region: "900000" });
});
afterAll(async () => {
  await product.close();
  await fresh.drop();
});

const get = async (url: string, name: string | null) => product.request({ url, headers: name === null ? {} : { cookie: await product.cookieOf(name) } });
const rowsOf = (body: string): Record<string, string>[] => parse(body, { bom: true, columns: true });
const COMPARE = "/export/compare.csv?metrics=TJ02&periods=2026Q1";

it("writes every value with its parts, its n, its interval and where it comes from", async () => {
  const { statusCode, headers, body } = await get(`${COMPARE}&regions=900001101,900001&basis=live`, "jia");
  expect([statusCode, headers["content-type"], headers["cache-control"]]).toEqual([200, "text/csv; charset=utf-8", "no-store"]);
  expect(body.startsWith("\ufeffmetric,")).toBe(true);
  const [town] = rowsOf(body);
  expect(town).toMatchObject({ metric: "TJ02", region: "900001101", period: "2026Q1", numerator: "2", denominator: "3", n: "3", basis: "live", missing: "" });
  expect(Number(town?.["value"])).toBeCloseTo(66.6667, 3);
});

// Turns red when a route answers without authoriseBasis, authoriseRecords or assertSight.
it.each([
  ["another county's live figures", `${COMPARE}&regions=900002&basis=live`, "jia", 403, "FORBIDDEN"],
  ["live figures for an administrator", `${COMPARE}&regions=900001&basis=live`, "admin", 403, "FORBIDDEN"],
  ["cases for an administrator", "/export/cases.csv", "admin", 403, "FORBIDDEN"],
  ["anything for nobody", `${COMPARE}&regions=900001&basis=approved`, null, 401, "UNAUTHENTICATED"],
  ["cases for an administrator, as a workbook", "/export/cases.xlsx", "admin", 403, "FORBIDDEN"],
  ["cases for nobody", "/export/cases.csv", null, 401, "UNAUTHENTICATED"],
  ["another county's records", "/export/case-statistics.csv?groupBy=matter&periods=2026Q1&within=900002", "jia", 403, "FORBIDDEN"],
  ["another county's live sums", "/export/case-statistics.csv?groupBy=type&periods=2026Q1&within=900002", "jia", 403, "FORBIDDEN"],
  ["counted records for an administrator", "/export/case-statistics.csv?groupBy=matter&periods=2026Q1", "admin", 403, "FORBIDDEN"],
  ["case statistics for nobody", "/export/case-statistics.csv?groupBy=type&periods=2026Q1&basis=aired", null, 401, "UNAUTHENTICATED"],
  ["a bound that is none", "/export/case-statistics.csv?groupBy=type&periods=2026Q1&having=concluded:most", "jia", 400, "EXPORT_UNREADABLE"],
  ["a dimension that is none", "/export/case-statistics.csv?groupBy=handler&periods=2026Q1", "jia", 400, "EXPORT_UNREADABLE"],
  ["an unknown region", `${COMPARE}&regions=1&basis=approved`, "jia", 400, "UNKNOWN_REGION"],
  ["an unknown basis", `${COMPARE}&regions=900001&basis=secret`, "jia", 400, "EXPORT_UNREADABLE"],
  ["an unknown part", "/export/cases.csv?region=900001&county=900002", "jia", 400, "EXPORT_UNREADABLE"],
])("refuses %s", async (_title, url, name, status, code) => {
  const { statusCode, body } = await get(url, name);
  expect([statusCode, (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([status, code]);
});

it("writes case statistics with totals, source and age of the data, and formulas made harmless", async () => {
  const { statusCode, headers, body } = await get("/export/case-statistics.csv?groupBy=matter,period&periods=2026Q1&within=900001101&subtotals=rollup&orderBy=accepted:descending&measures=accepted,pending,settlement_rate", "jia");
  expect([statusCode, headers["cache-control"]]).toEqual([200, "no-store"]);
  const rows = rowsOf(body);
  expect(rows.map((row) => [row["matter"], row["row"], row["total_over"], row["accepted"], row["pending"], row["settled"]])).toEqual([
    ["unrecorded", "group", "", "4", "1", "2"], ["'@SUM(A1)", "group", "", "1", "1", "0"],
    ["unrecorded", "total", "period", "4", "1", "2"], ["'@SUM(A1)", "total", "period", "1", "1", "0"], ["", "total", "matter period", "5", "2", "2"],
  ]);
  expect(rows[0]).toMatchObject({ matter_zh: "未记录", period: "2026Q1", basis: "live", source: "facts", synthetic: "true", data_version: "6" });
  expect(Object.keys(rows[0] ?? {})).toContain("as_of");
  const aired = rowsOf((await get("/export/case-statistics.csv?groupBy=type&periods=2026Q1&basis=aired", "jia")).body);
  expect(aired.map((row) => [row["type"], row["concluded"], row["source"]])).toEqual([["reconsideration", "14", "cells"], ["mediation", "6", "cells"]]);
});

it("hands over cases of the own region alone, with formulas made harmless", async () => {
  const rows = rowsOf((await get("/export/cases.csv", "jia")).body);
  expect(new Set(rows.map((row) => row["region"]?.slice(0, 6)))).toEqual(new Set(["900001"]));
  expect(rows.map((row) => row["case_number"])).toEqual(expect.arrayContaining(["'=HYPERLINK(1)", "'-2+3"]));
  expect(rows.find((row) => row["case_number"] === "'-2+3")?.["matter"]).toBe("'@SUM(A1)");
  expect(rowsOf((await get("/export/cases.csv?region=900002", "jia")).body)).toEqual([]);
});

it("writes the same as a workbook, with numbers as numbers and formulas made harmless", async () => {
  const { statusCode, headers, bytes } = await get("/export/cases.xlsx", "jia");
  expect([statusCode, headers["content-type"], headers["content-disposition"]]).toEqual([200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 'attachment; filename="plumbline-cases.xlsx"']);
  const [head, ...rows] = await readSheet(bytes);
  const column = (name: string): unknown[] => rows.map((row) => row[head?.indexOf(name) ?? -1]);
  expect(column("case_number")).toEqual(expect.arrayContaining(["'=HYPERLINK(1)", "'-2+3"]));
  expect(column("matter")).toContain("'@SUM(A1)");
  const csv = rowsOf((await get(`${COMPARE}&regions=900001101&basis=live`, "jia")).body);
  const compared = await readSheet((await get(`${COMPARE.replace(".csv", ".xlsx")}&regions=900001101&basis=live`, "jia")).bytes);
  expect(compared[0]).toEqual(Object.keys(csv[0] ?? {}));
  expect(compared[1]?.[compared[0]?.indexOf("value") ?? -1]).toBeCloseTo(Number(csv[0]?.["value"]), 9);
  expect((await get("/export/cases.csv?region=900002", "jia")).statusCode).toBe(200);
});

// Turns red when recordReading is called after the answer is sent.
it("puts each export on record, and hands nothing over when that fails", async () => {
  const [last] = await fresh.admin`select actor, subject, detail from audit where action = 'exported' order by id desc limit 1`;
  expect(last).toMatchObject({ actor: "jia", subject: "cases.csv", detail: { query: "region=900002" } });
  await fresh.admin`revoke insert on audit from plumbline_identity`;
  const { statusCode, body } = await get("/export/cases.csv", "jia");
  await fresh.admin`grant insert on audit to plumbline_identity`;
  expect(statusCode).toBe(500);
  expect(body).not.toContain("HYPERLINK");
});
