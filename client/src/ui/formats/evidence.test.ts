import { expect, it } from "vitest";
import { formatEvidence } from "./evidence.ts";

const percent = { unitZh: "%", unitEn: "%", decimals: 2 };
const suits = { unitZh: "件/万人", unitEn: "suits per 10,000 residents", decimals: 2 };

it("writes counted parts of a percentage, and of every other value the n of the answer", () => {
  expect(formatEvidence({ numerator: 37, denominator: 45, n: 45 }, percent, "zh-CN")).toBe("37/45");
  // The numerator is brought to a year; its interval comes from what was counted.
  expect(formatEvidence({ numerator: 48, denominator: 683_900, n: 12 }, suits, "zh-CN")).toBe("12");
  expect(formatEvidence({ numerator: 2464, denominator: 39_574, n: 39_574 }, { unitZh: "户次/百家", unitEn: "visits per 100 enterprises", decimals: 1 }, "en")).toBe("39,574");
  // Nobody could count back what was shortened.
  expect(formatEvidence({ numerator: 12, denominator: 1_125_700, n: 1_125_700 }, suits, "en")).toBe("1,125,700");
});

it("writes no amounts of money as a count, and no count or rank as its own n", () => {
  expect(formatEvidence({ numerator: 845.99, denominator: 1254.65, n: null }, percent, "zh-CN")).toBe("");
  expect(formatEvidence({ numerator: 12, denominator: null, n: 12 }, { unitZh: "件", unitEn: "cases", decimals: 0 }, "en")).toBe("");
  expect(formatEvidence({ numerator: 2, denominator: null, n: 5 }, { unitZh: "名", unitEn: "rank", decimals: 0 }, "en")).toBe("");
});
