import { expect, it } from "vitest";
import { answerTables } from "./answer-tables.ts";
import { columnDecimals } from "./cell-format.ts";
import { firstChoice, tableChart } from "./table-chart.ts";
import { tableCsv } from "./table-csv.ts";

const COMPARE = {
  compare: {
    asOf: "2026-10-10T01:30:00Z", version: 7, basis: "LIVE", synthetic: true,
    regions: [{ code: "1", nameEn: "One" }, { code: "2", nameEn: "Two" }],
    periods: [{ id: "2026Q1" }, { id: "2026Q2" }, { id: "2026Q3" }],
    series: [{ metric: { ref: "A" }, values: [1, 2, null, 4, 5, 6], reference: [7, 8, 9], missing: [null, null, "NOT_REPORTED", null, null, null] }],
  },
};

it("lays flat series out by region and period, and repeats what is there once a period", () => {
  const [table] = answerTables(COMPARE);
  expect(table?.columns.map(({ key }) => key)).toEqual(["metric.ref", "region.code", "region.nameEn", "period.id", "values", "reference", "missing"]);
  expect(table?.rows[2]).toEqual(["A", "1", "One", "2026Q3", null, 9, "NOT_REPORTED"]);
  expect(table?.rows[3]).toEqual(["A", "2", "Two", "2026Q1", 4, 7, null]);
  expect(table?.facts).toEqual({ asOf: "2026-10-10T01:30:00Z", version: 7, basis: "live", synthetic: true, metric: null, words: new Map() });
});

it("makes a table of every list, and one row of an answer without any", () => {
  const tables = answerTables({ a: { kind: "x", rows: [{ region: { code: "1" }, n: 3 }], units: [{ size: 2 }] }, b: [{ c: [1, 2], d: [{}, {}] }], e: 5, f: null, viewer: { user: "u", region: { code: "1" } } });
  expect(tables.map(({ name }) => name)).toEqual(["a.rows", "a.units", "b", "e", "viewer"]);
  expect(tables[2]?.rows).toEqual([["1, 2", "× 2"]]);
  expect(tables[4]?.columns.map(({ key }) => key)).toEqual(["user", "region.code"]);
});

it("keeps one column a field where an object is absent in some rows", () => {
  const [table] = answerTables({ rows: [{ set: null, n: 1 }, { set: { best: 1 }, n: 2 }] });
  expect(table?.columns.map(({ key }) => key)).toEqual(["n", "set.best"]);
  expect(table?.rows).toEqual([[1, null], [2, 1]]);
});

it("draws regions over periods, and leaves the gap open", () => {
  const [table] = answerTables(COMPARE);
  if (table === undefined) throw new Error("no table");
  const choice = firstChoice(table, "en");
  const chart = choice === null ? null : tableChart(table, choice, { language: "en", asOf: "" });
  expect(chart?.kind).toBe("trend");
  if (chart?.kind !== "trend") return;
  expect(chart.view.lines.map(({ name, values }) => [name, ...values.map(({ text }) => text)])).toEqual([["One", "1", "2", "–"], ["Two", "4", "5", "6"]]);
});

it("writes CSV that no spreadsheet computes, with its notes", () => {
  const [table] = answerTables({ rows: [{ name: '=1+1, "x"', value: -0.123456 }, { name: "@a", value: null }, { name: "plain", value: 2 }] });
  if (table === undefined) throw new Error("no table");
  expect(tableCsv(table, columnDecimals(table), ["As of now", "-x"])).toBe('\uFEFFname,value\r\n"\'=1+1, ""x""",-0.12\r\n\'@a,\r\nplain,2\r\n\r\nAs of now\r\n\'-x\r\n');
});
