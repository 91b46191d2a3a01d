import { describe, expect, it } from "vitest";
import { formatChange, formatNoBase } from "./change.ts";
import type { ValueUnit } from "./unit.ts";

const percent: ValueUnit = { unitZh: "%", unitEn: "%", decimals: 2 };
const days: ValueUnit = { unitZh: "天", unitEn: "days", decimals: 1 };
const perHead: ValueUnit = { unitZh: "人/万人", unitEn: "lawyers per 10,000 residents", decimals: 2 };
const cases: ValueUnit = { unitZh: "件", unitEn: "cases", decimals: 0 };

describe("formatChange", () => {
  it.each([
    [4.12, percent, "+4.1 百分点", "+4.1 pp"],
    [12.3, cases, "+12.3%", "+12.3%"],
    [-2.7, days, "\u22122.7 天", "\u22122.7 d"],
    [0.21, perHead, "+0.21", "+0.21"],
    [0.01, percent, "±0.0 百分点", "±0.0 pp"],
  ])("writes a change of %d by its unit", (change, unit, zh, en) => {
    expect(formatChange(change, unit, "zh-CN")).toBe(zh);
    expect(formatChange(change, unit, "en")).toBe(en);
  });
});

describe("formatNoBase", () => {
  it("says why there is no change", () => {
    expect(formatNoBase({ kind: "zero" }, "zh-CN")).toBe("— 上年为零");
    expect(formatNoBase({ kind: "unset" }, "en")).toBe("— new metric");
    expect(formatNoBase({ kind: "missing", reason: "not_reported" }, "zh-CN")).toBe("— 上年未报");
    expect(formatNoBase({ kind: "base_incomplete" }, "zh-CN")).toBe("— 上年同期不全");
  });
});
