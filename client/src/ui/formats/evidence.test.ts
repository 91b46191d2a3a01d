import { expect, it } from "vitest";
import { formatEvidence, namedEvidence } from "./evidence.ts";

const percent = { unitZh: "%", unitEn: "%", decimals: 2 };
const suits = { unitZh: "件/万人", unitEn: "suits per 10,000 residents", decimals: 2 };

it("writes counted parts of a percentage and of a rate that stands at one moment, and of every other value the n of the answer", () => {
  expect(formatEvidence({ numerator: 37, denominator: 45, n: 45 }, percent, "zh-CN")).toBe("37/45");
  expect(formatEvidence({ numerator: 196, denominator: 683_900, n: 683_900 }, { unitZh: "人/万人", unitEn: "lawyers per 10,000 residents", decimals: 2 }, "zh-CN")).toBe("196/683,900");
  // The numerator is brought to a year; its interval comes from what was counted.
  expect(formatEvidence({ numerator: 48, denominator: 683_900, n: 12 }, suits, "zh-CN")).toBe("12");
  // Nobody could count back what was shortened.
  expect(formatEvidence({ numerator: 1_125_700, denominator: 2_251_400, n: 1_125_700 }, suits, "en")).toBe("1,125,700");
});

it("writes no amounts of money as a count, and no count or rank as its own n", () => {
  expect(formatEvidence({ numerator: 845.99, denominator: 1254.65, n: null }, percent, "zh-CN")).toBe("");
  expect(formatEvidence({ numerator: 12, denominator: null, n: 12 }, { unitZh: "件", unitEn: "cases", decimals: 0 }, "en")).toBe("");
  expect(formatEvidence({ numerator: 2, denominator: null, n: 5 }, { unitZh: "名", unitEn: "rank", decimals: 0 }, "en")).toBe("");
});

it("names n beside a mark, where no head does: a share is known by its stroke", () => {
  const days = { unitZh: "天", unitEn: "days", decimals: 1 };
  expect([37, null].map((numerator) => namedEvidence({ numerator, denominator: 45, n: 45 }, percent, "en"))).toEqual(["37/45", "n 45"]);
  expect(namedEvidence({ numerator: 1199, denominator: 45, n: 45 }, days, "zh-CN")).toBe("n 45");
  expect(namedEvidence({ numerator: null, denominator: null, n: null }, days, "en")).toBe("");
});
