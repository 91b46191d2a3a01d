import { describe, expect, it } from "vitest";
import { formatChange, formatNoBase } from "./change.ts";
import type { ChangedUnit } from "./change.ts";
import { formatDifference } from "./difference.ts";

const percent: ChangedUnit = { unitZh: "%", unitEn: "%", decimals: 2, changeRule: "POINTS" };
const days: ChangedUnit = { unitZh: "天", unitEn: "days", decimals: 1, changeRule: "DIFFERENCE" };
const perHead: ChangedUnit = { unitZh: "人/万人", unitEn: "lawyers per 10,000 residents", decimals: 2, changeRule: "DIFFERENCE" };
const cases: ChangedUnit = { unitZh: "件", unitEn: "cases", decimals: 0, changeRule: "PERCENT" };
const rank: ChangedUnit = { unitZh: "名", unitEn: "rank", decimals: 0, changeRule: "DIFFERENCE" };
const weighted: ChangedUnit = { unitZh: "分", unitEn: "points", decimals: 1, changeRule: "PERCENT" };

describe("formatChange", () => {
  it.each([
    [4.12, percent, "+4.1 百分点", "+4.1 pp"],
    [12.3, cases, "+12.3%", "+12.3%"],
    [-2.7, days, "\u22122.7 天", "\u22122.7 d"],
    [0.21, perHead, "+0.21", "+0.21"],
    [0.01, percent, "±0.0 百分点", "±0.0 pp"],
    [-2, rank, "\u22122 位", "\u22122 places"],
    [1, rank, "+1 位", "+1 place"],
    [77.777, weighted, "+77.8%", "+77.8%"],
  ])("writes a change of %d by the metric's rule", (change, unit, zh, en) => {
    expect(formatChange(change, unit, "zh-CN")).toBe(zh);
    expect(formatChange(change, unit, "en")).toBe(en);
  });
});

it("writes a distance in the unit whatever the rule of changes", () => {
  expect([formatDifference(-208, weighted, "zh-CN"), formatDifference(-3, cases, "zh-CN"), formatDifference(4.12, percent, "en")]).toEqual(["\u2212208.0", "\u22123", "+4.1 pp"]);
});

describe("formatNoBase", () => {
  it("says why there is no change", () => {
    expect(formatNoBase({ kind: "zero" }, "zh-CN")).toBe("— 上年为零");
    expect(formatNoBase({ kind: "unset" }, "en")).toBe("— new metric");
    expect(formatNoBase({ kind: "missing", reason: "not_reported" }, "zh-CN")).toBe("— 上年未报");
    expect(formatNoBase({ kind: "base_incomplete" }, "zh-CN")).toBe("— 上年同期不全");
  });
});
