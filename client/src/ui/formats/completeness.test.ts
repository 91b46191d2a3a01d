import { expect, it } from "vitest";
import { changeMissing, formatCoverage, formatNoChange } from "./completeness.ts";

it("says how much of a value is there, unless all of it is", () => {
  expect([formatCoverage(6 / 7, "zh-CN"), formatCoverage(6 / 7, "en")]).toEqual(["不全（85%）", "incomplete (85%)"]);
  expect(formatCoverage(0.9999, "en")).toBe("incomplete (99%)");
  expect([formatCoverage(1, "en"), formatCoverage(null, "en")]).toEqual(["", ""]);
});

it("says why there is no change; the dash never stands alone", () => {
  expect(formatNoChange("base_incomplete", "zh-CN")).toBe("— 上年同期不全");
  expect(formatNoChange("incomplete", "en")).toBe("— incomplete");
  expect([changeMissing("BASE_ZERO"), changeMissing(null), changeMissing("SOMETHING")]).toEqual(["base_zero", null, null]);
});
