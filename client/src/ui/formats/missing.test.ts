import { MISSING_REASONS } from "@plumbline/schema/vocabulary/missing.ts";
import { expect, it } from "vitest";
import { formatMissing, missingReason } from "./missing.ts";

it.each([
  ["not_reported", "— 未报", "— not reported"],
  ["not_applicable", "— 不适用", "— not applicable"],
  ["zero_denominator", "— 分母为零", "— zero denominator"],
  ["suppressed", "— 已隐去（少于 5）", "— suppressed (< 5)"],
  ["immature", "— 未成熟（期限未满）", "— not mature"],
  ["under_query", "— 核实中", "— under query"],
] as const)("gives %s its reason", (reason, zh, en) => {
  expect(formatMissing(reason, "zh-CN")).toBe(zh);
  expect(formatMissing(reason, "en")).toBe(en);
});

it("has words of its own for every reason", () => {
  for (const language of ["zh-CN", "en"] as const) {
    const words = MISSING_REASONS.map((reason) => formatMissing(reason, language));
    expect(new Set(words).size).toBe(MISSING_REASONS.length);
  }
});

it("reads code words in either case and takes an unknown one for a gap, not for a value", () => {
  expect(missingReason("ZERO_DENOMINATOR")).toBe("zero_denominator");
  expect(missingReason("zero_denominator")).toBe("zero_denominator");
  expect(missingReason("LOST_IN_THE_POST")).toBe("not_reported");
  expect(missingReason(null)).toBeNull();
});
