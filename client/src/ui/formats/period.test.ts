import { describe, expect, it } from "vitest";
import { axisLabels, formatPeriod, formatRange, tightPeriod } from "./period.ts";

describe("formatPeriod", () => {
  it.each([
    ["2026Q3", "2026年三季度", "2026 Q3"],
    ["2026H1", "2026年上半年", "2026 H1"],
    ["2026H2", "2026年下半年", "2026 H2"],
    ["2026-09", "2026年9月", "Sep 2026"],
    ["2026", "2026年", "2026"],
    ["someday", "someday", "someday"],
  ])("writes %s", (id, zh, en) => {
    expect(formatPeriod(id, "zh-CN")).toBe(zh);
    expect(formatPeriod(id, "en")).toBe(en);
  });
});

it("writes a range, and one period once", () => {
  expect(formatRange("2023年一季度", "2026年三季度", "zh-CN")).toBe("2023年一季度—2026年三季度");
  expect(formatRange("2023 Q1", "2026 Q3", "en")).toBe("2023 Q1 – 2026 Q3");
  expect(formatRange("2023 Q1", "2023 Q1", "en")).toBe("2023 Q1");
});

it("cuts labels of a shifted reporting year for a tight axis", () => {
  const period = { labelZh: "2015-16年一季度", labelEn: "2015-16 Q1" };
  expect(tightPeriod(period, "zh-CN")).toEqual({ year: "2015-16", quarter: "一季" });
  expect(tightPeriod(period, "en")).toEqual({ year: "2015-16", quarter: "Q1" });
});

it("names the year once at the first quarter and at each new year", () => {
  const periods = ["2025Q3", "2025Q4", "2026Q1", "2026Q2"].map((id) => ({ labelZh: formatPeriod(id, "zh-CN"), labelEn: formatPeriod(id, "en") }));
  expect(axisLabels(periods, "zh-CN").map((label) => label.year)).toEqual(["2025", "", "2026", ""]);
  expect(axisLabels(periods, "en").map((label) => label.quarter)).toEqual(["Q3", "Q4", "Q1", "Q2"]);
});
