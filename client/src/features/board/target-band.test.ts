import { describe, expect, it } from "vitest";
import { CITY, seriesOf, SETTLEMENT, type Stated } from "./comparison.fixture.ts";
import type { BoardMetric } from "./measurement.ts";
import { targetBand } from "./target-band.ts";

const against = (metric: Partial<BoardMetric>, stated: Stated): string => {
  const full = { ...SETTLEMENT, ...metric };
  return targetBand(full, seriesOf(full, [CITY], ["2026Q3"], [[stated]]).at(0, 0)).kind;
};

describe("targetBand", () => {
  const atLeast = (value: number) => ({ target: { operator: ">=", value } });

  it("is similar while the interval holds the target", () => {
    expect(against(atLeast(55), { value: 57.3, lower: 51.6, upper: 62.8 })).toBe("similar");
  });

  it("is better or worse only when the whole interval lies on one side", () => {
    expect(against(atLeast(95), { value: 98.2, lower: 97.8, upper: 98.5 })).toBe("better");
    expect(against(atLeast(100), { value: 98.9, lower: 96.1, upper: 99.7 })).toBe("worse");
  });

  it("turns round for a target from above", () => {
    const atMost = { direction: "LOWER" as const, target: { operator: "<=", value: 8 } };
    expect(against(atMost, { value: 4, lower: 2, upper: 7 })).toBe("better");
    expect(against(atMost, { value: 12, lower: 9, upper: 16 })).toBe("worse");
  });

  it("says that a full share meets a target of 100 %", () => {
    expect(against(atLeast(100), { value: 100, lower: 97.9, upper: 100 })).toBe("met");
    expect(against(atLeast(100), { value: 100, lower: 97.9, upper: 99.99999999999999 })).toBe("met");
  });

  it("compares a mean, which has no interval, as it is shown", () => {
    const days = { unitZh: "天", unitEn: "days", decimals: 1, direction: "LOWER" as const, target: { operator: "<=", value: 42 } };
    expect(against(days, { value: 38.4 })).toBe("better");
    expect(against(days, { value: 42.04 })).toBe("met");
    expect(against(days, { value: 44 })).toBe("worse");
  });

  it("judges neither a neutral metric, nor one without target, nor a gap", () => {
    expect(against({ direction: "NEUTRAL" }, { value: 10 })).toBe("neutral");
    expect(against({}, { value: 10 })).toBe("no target");
    expect(against(atLeast(55), { missing: "NOT_REPORTED" })).toBe("no value");
  });
});
