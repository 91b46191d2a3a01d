import { expect, it } from "vitest";
import { escapeFormula } from "./escape-formula.ts";
import { fileName } from "./file-name.ts";
import { sheetNumber } from "./sheet-number.ts";

it.each([
  ["57.3%", 0.573, "0.0%"],
  ["6,412 件", 6412, '#,##0" 件"'],
  ["38.4 天", 38.4, '#,##0.0" 天"'],
  ["−2.7 d", -2.7, '#,##0.0" d";−#,##0.0" d"'],
  ["+4.1 百分点", 4.1, '+#,##0.0" 百分点";−#,##0.0" 百分点"'],
  ["1,234.50", 1234.5, "#,##0.00"],
  ["2.87 per 10,000", 2.87, '#,##0.00" per 10,000"'],
  ["0.44 件/万人", 0.44, '#,##0.00" 件/万人"'],
  ["−0.026 人/万人", -0.026, '#,##0.000" 人/万人";−#,##0.000" 人/万人"'],
  ["6.2 户次/百家", 6.2, '#,##0.0" 户次/百家"'],
])("reads %s as a number that looks the same", (text, value, format) => {
  expect(sheetNumber(text)).toEqual({ value, format });
});

it.each(["138/166 件", "169 of 295", "2 / 7", "3.14 per 10,000 (+0.21)", "76.7–88.1%", "— 未报", "95.9%（−12.8 百分点）", "2026年三季度", "第 3 位", "=1+1", "+cmd", "2026-10-15 09:30", ""])("leaves “%s” a text", (text) => {
  expect(sheetNumber(text)).toBeNull();
});

it.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx"])("takes the force out of %j", (text) => {
  expect(escapeFormula(text)).toBe(`'${text}`);
});

it("leaves a true minus and plain words as they are", () => {
  expect(["−2.7", "南湖", "1-2"].map(escapeFormula)).toEqual(["−2.7", "南湖", "1-2"]);
});

it("names files by title and scope, without what a path would read", () => {
  expect(fileName("72 个镇（街道）履行率", ["2026年三季度 · 已审定"], "png")).toBe("72-个镇（街道）履行率-2026年三季度-已审定.png");
  expect(fileName("../../etc/passwd\u202E", [], "csv")).toBe("etc-passwd.csv");
  expect(fileName("///", [], "csv")).toBe("plumbline.csv");
});
