import { describe, expect, it } from "vitest";
import { counties, madeUpRegion, madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import { missingCell, type Sheet } from "../../sheet/sheet.ts";
import { nextSort, tableColumns, tableSort } from "./table-columns.ts";
import { tableView } from "./table-view.ts";

const sheet = madeUpSheet();
const at = { at: { id: "2026Q3", labelZh: "", labelEn: "", basis: "live", approvedAt: null, airedAt: null } } as const;
const columns = tableColumns([sheet], at, "en");
const names = (by: string | null) => tableView([sheet], columns, tableSort(columns, by), "value", "en").groups.flatMap(({ rows }) => rows.map(({ name }) => name));

describe("the table of one metric", () => {
  const table = tableView([sheet], columns, tableSort(columns, null), "value", "en");

  it("puts the latest quarter first and says how the city's value comes about", () => {
    expect(columns.map(({ head }) => head)).toEqual(["2026 Q3", "2026 Q2"]);
    expect(table.totals[0]).toMatchObject({ name: "Jiaxing", note: "Σ ÷ Σ, not the mean of the rates" });
    expect(table.totals[0]?.cells[0]).toMatchObject({ value: "57.3", count: "n 295", change: "+1.3" });
  });

  it("says of a value that may still change that it is provisional", () => {
    const soft: Sheet = { ...sheet, at: () => ({ ...observedCell(26, 34, "better"), provisional: true }) };
    const own = tableColumns([soft], at, "en");
    const cells = tableView([soft], own, tableSort(own, null), "value", "en").groups[0]?.rows[0]?.cells;
    expect(cells?.[0]?.count).toBe("n 34 · provisional");
  });

  it("says of a sum how much of it is there, and why the next has no change", () => {
    const whole = { ...observedCell(136, 1, null), n: null, coverage: 1, yearOnYear: null, noChange: "base_incomplete" } as const;
    const partial = { ...whole, coverage: 6 / 7, noChange: "incomplete" } as const;
    const sums: Sheet = { ...sheet, at: (_, period) => (period === 1 ? whole : partial) };
    const own = tableColumns([sums], at, "zh-CN");
    const cells = tableView([sums], own, tableSort(own, null), "value", "zh-CN").groups[0]?.rows[0]?.cells;
    expect(cells?.map(({ count, change }) => [count, change])).toEqual([["", "— 上年同期不全"], ["不全（85%）", ""]]);
  });

  it("keeps gaps as words, never as 0", () => {
    expect(table.groups[0]?.rows.at(-1)?.cells[0]).toMatchObject({ value: "— not reported", missing: true, count: "", change: "" });
  });
});

describe("a column's head", () => {
  it("sorts best first, then turned round, then as before; gaps last each time", () => {
    expect(names(null)).toEqual(["Jiashan", "Haining", "Haiyan", "Nanhu"]);
    expect(names("2026Q2")).toEqual(["Jiashan", "Nanhu", "Haining", "Haiyan"]);
    expect(names("-2026Q2")).toEqual(["Haining", "Nanhu", "Jiashan", "Haiyan"]);
    expect(names("2031Q1")).toEqual(names(null));
  });

  it("asks for what comes next", () => {
    expect([nextSort(columns, null, "2026Q2"), nextSort(columns, "2026Q2", "2026Q2"), nextSort(columns, "-2026Q2", "2026Q2"), nextSort(columns, null, "2026Q3")]).toEqual(["2026Q2", "-2026Q2", undefined, "-2026Q3"]);
  });
});

it("gives each of several metrics a column with its unit, and their total no common formula", () => {
  const days: Sheet = { ...sheet, subject: "XF09", measure: { ...sheet.measure, nameEn: "mean days", unitEn: "days", unitZh: "天" } };
  const both = tableColumns([sheet, days], at, "en");
  expect(both.map(({ key, head, unit, period }) => [key, head, unit, period])).toEqual([["XF05", "Settlement rate", "%", 1], ["XF09", "Mean days", "days", 1]]);
  expect(tableView([sheet, days], both, tableSort(both, null), "value", "en").totals[0]?.note).toBe("each metric's own total, not a mean");
});

describe("towns of several counties", () => {
  const [, jiashan = sheet.regions[0], , haining] = counties;
  const towns = [["330421101", "330421"], ["330421102", "330421"], ["330481101", "330481"]].map(([code = "", parentCode = ""]) => ({ ...madeUpRegion(code, code, code, "TOWN"), parentCode }));
  const parents = [jiashan, haining].flatMap((region) => (region === undefined ? [] : [{ region, at: () => observedCell(40, 80, null) }]));
  const made: Sheet = { ...sheet, regions: towns, parents, at: (region) => (region === 1 ? observedCell(30, 40, "similar", 1) : region === 2 ? observedCell(20, 40, "similar", 2) : missingCell("not_reported")) };
  const shown = (order: "value" | "official") => tableView([made], tableColumns([made], at, "en"), tableSort([], null), order, "en");

  it("stand under their county's own value in official order", () => {
    expect(shown("official").groups.map(({ subtotal, rows }) => [subtotal?.name, subtotal?.cells[0]?.value, rows.map(({ code }) => code)])).toEqual([
      ["Jiashan", "50.0", ["330421102", "330421101"]],
      ["Haining", "50.0", ["330481101"]],
    ]);
    expect(shown("official").totals.map(({ name }) => name)).toEqual(["Jiaxing"]);
  });

  it("are ranked over all counties otherwise, whose values stand on top", () => {
    expect(shown("value").groups.map(({ rows }) => rows.map(({ code }) => code))).toEqual([["330421102", "330481101", "330421101"]]);
    expect(shown("value").totals.map(({ name }) => name)).toEqual(["Jiaxing", "Jiashan", "Haining"]);
  });
});
