import { expect, it } from "vitest";
import { cellDetail } from "./cell-detail.ts";
import { emptySentence } from "./empty-sentence.ts";
import { madeUpRegion, madeUpSheet, observedCell } from "./made-up-sheet.ts";
import { emptyReason } from "./sheet-emptiness.ts";
import { missingCell, type Sheet } from "./sheet.ts";

const sheet = madeUpSheet();
const zh = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "approved" } as const;

it("defends each value: n, interval, the line and the distance, change, status, as-of", () => {
  const detail = cellDetail(sheet, 1, 1, zh);
  expect(detail).toMatchObject({ region: "嘉善县", period: "2026年三季度", value: "82.4%", band: "better", bandText: "优于全市线", note: "演示数据" });
  expect(detail.facts.map(({ label, text }) => `${label} ${text}`).slice(0, 5)).toEqual([
    "n 28/34 件", "95% 区间 73.4–91.4%", "全市线 57.3%（+25.1 百分点）", "同比 +1.3 百分点", "状态 已审定 · 口径 v1",
  ]);
});

it("writes what a rate counts among its n without a counter, which is of the one and not of the other", () => {
  const perHead: Sheet = { ...sheet, measure: { ...sheet.measure, unitZh: "人/万人", unitEn: "lawyers per 10,000 residents", counter: "人" }, at: () => observedCell(196, 683_900, null) };
  expect(cellDetail(perHead, 1, 1, zh).facts[0]).toEqual({ label: "n", text: "196/683,900" });
});

it("says how much of a sum is there, and why there is no change", () => {
  const partial: Sheet = { ...sheet, at: () => ({ ...observedCell(1, 2, null), coverage: 0.75, yearOnYear: null, noChange: "incomplete" }) };
  const texts = cellDetail(partial, 1, 1, zh).facts.map(({ label, text }) => `${label} ${text}`);
  expect(texts).toContain("完整度 不全（75%）");
  expect(texts).toContain("同比 — 本期不全");
});

it("says of what is measured by year that it is, where it is asked for by quarters", () => {
  const yearly: Sheet = { ...sheet, measure: { ...sheet.measure, keptByYear: true }, at: () => missingCell("not_applicable"), line: null };
  expect(cellDetail(yearly, 1, 1, zh).value).toBe("— 按年统计");
  expect(emptySentence(yearly, "en")).toBe("“settlement rate” is measured by year: quarters have no values of it.");
});

it("sets a correction beside the figure that it corrects, and beside no other", () => {
  const revisedTo = (subject: string, region: string, period: string): string => (`${subject} ${region} ${period}` === "XF05 330421 2026Q3" ? "81.0%" : "");
  const labels = (region: number) => cellDetail(sheet, region, 1, { ...zh, revisedTo }).facts.map(({ label, text }) => `${label} ${text}`);
  expect(labels(1)[0]).toBe("更正 81.0%");
  expect(cellDetail(sheet, 1, 1, { ...zh, revisedTo }).value).toBe("82.4%");
  expect(labels(0).filter((text) => text.startsWith("更正"))).toEqual([]);
});

it("gives the reason of a sheet without any value, and none of one with a value", () => {
  expect(emptyReason(sheet)).toBeNull();
  const empty: Sheet = { ...sheet, at: () => missingCell("not_aired"), line: { region: madeUpRegion("1", "", ""), at: () => missingCell("not_due_yet"), comparable: true } };
  expect(emptyReason(empty)).toBe("not_aired");
});
