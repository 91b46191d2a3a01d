import { expect, it } from "vitest";
import { splitShares } from "./split-shares.ts";

const split = (head: readonly string[], rows: readonly (readonly string[])[], language: "en" | "zh-CN" = "en") => {
  const made = splitShares({ head, rows }, language);
  return [made.head, ...made.rows];
};

it("gives numerator and denominator a column each, without what would part a number", () => {
  expect(split(["Region", "n"], [["Jiashan", "8/18"], ["Haining", ""], ["Jiaxing", "1,041/12,570"]])).toEqual([
    ["Region", "Numerator", "Denominator"], ["Jiashan", "8", "18"], ["Haining", "", ""], ["Jiaxing", "1041", "12570"],
  ]);
  expect(split(["Region", "n"], [["Jiashan", "169 of 295"]])).toEqual([["Region", "Numerator", "Denominator"], ["Jiashan", "169", "295"]]);
});

it("says what is counted in the head, where all count the same", () => {
  expect(split(["地区", "n"], [["嘉善县", "8/18 件"], ["海宁市", "9/20 件"]], "zh-CN")[0]).toEqual(["地区", "分子（件）", "分母（件）"]);
  expect(split(["地区", "n"], [["嘉善县", "8/18 件"], ["海宁市", "9/20 人"]], "zh-CN")).toEqual([["地区", "分子", "分母"], ["嘉善县", "8", "18"], ["海宁市", "9", "20"]]);
});

it("keeps n beside them where other rows rest on n alone, and each figure's own name", () => {
  expect(split(["Indicator", "n"], [["Settled", "8/18"], ["Mean days", "45"]])).toEqual([["Indicator", "Numerator", "Denominator", "n"], ["Settled", "8", "18", "18"], ["Mean days", "", "", "45"]]);
  expect(split(["Matter", "Settlement rate n"], [["Land", "8/18"]])[0]).toEqual(["Matter", "Settlement rate n · numerator", "Settlement rate n · denominator"]);
});

it("leaves alone what is no share", () => {
  const rows = [["— not reported", "3–5", "2026 Q3", "1 / 7", "57.3% (+4.1 pp)", "2026-10-15 09:30"]];
  expect(split(["a", "b", "c", "d", "e", "f"], rows)).toEqual([["a", "b", "c", "d", "e", "f"], ...rows]);
});
