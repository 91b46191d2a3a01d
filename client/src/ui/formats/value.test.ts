import { describe, expect, it } from "vitest";
import type { ValueUnit } from "./unit.ts";
import { formatInterval, formatValue, valueParts } from "./value.ts";

const percent: ValueUnit = { unitZh: "%", unitEn: "%", decimals: 2 };
const days: ValueUnit = { unitZh: "天", unitEn: "days", decimals: 1 };
const perHead: ValueUnit = { unitZh: "人/万人", unitEn: "lawyers per 10,000 residents", decimals: 2 };
const cases: ValueUnit = { unitZh: "件", unitEn: "cases", decimals: 0 };
const rank: ValueUnit = { unitZh: "名", unitEn: "rank", decimals: 0 };

describe("formatValue", () => {
  it.each([
    [57.29, percent, "57.3%", "57.3%"],
    [38.42, days, "38.4 天", "38.4 days"],
    [3.419, perHead, "3.42 人/万人", "3.42 per 10,000"],
    [6412, cases, "6,412 件", "6,412 cases"],
    [1, cases, "1 件", "1 case"],
    [-1, cases, "−1 件", "−1 case"],
    [1, { unitZh: "家", unitEn: "enterprises", decimals: 0 }, "1 家", "1 enterprise"],
    [1, days, "1.0 天", "1.0 days"],
    [11, cases, "11 件", "11 cases"],
    [2, rank, "第 2 位", "2nd"],
  ])("writes %d in both languages", (value, unit, zh, en) => {
    expect(formatValue(value, unit, "zh-CN")).toBe(zh);
    expect(formatValue(value, unit, "en")).toBe(en);
  });
});

it("keeps number and unit apart for a card", () => {
  expect(valueParts(57.29, percent, "zh-CN")).toEqual({ number: "57.3", unit: "%" });
});

it("writes an interval with an en dash and one unit", () => {
  expect(formatInterval(76.71, 88.05, percent, "zh-CN")).toBe("76.7–88.1%");
});
