import { describe, expect, it } from "vitest";
import { exactPercentage, exactSum } from "./exact-decimal.ts";

describe("exact decimals", () => {
  it("add up where binary fractions would not", () => {
    expect(exactSum(["0.1", "0.2"])).toBe("0.3");
    expect(exactSum(["9007199254740993", "1"])).toBe("9007199254740994");
    expect(exactSum(["1.50", "2.5", "-4"])).toBe("0");
    expect(exactSum([])).toBe("0");
  });

  it.each([
    ["219", "265", 1, "82.6"], ["1", "8", 1, "12.5"], ["1", "16", 1, "6.3"], ["1", "3", 2, "33.33"], ["2", "3", 0, "67"], ["265", "265", 1, "100"], ["0", "5", 1, "0"],
    ["0.5", "4", 1, "12.5"], ["57", "78", 2, "73.08"],
  ])("give %s of %s with %i decimals as %s, half up", (part, whole, decimals, percentage) => {
    expect(exactPercentage(part, whole, decimals)).toBe(percentage);
  });

  it("give no percentage of nothing", () => {
    expect(exactPercentage("0", "0", 1)).toBeNull();
  });
});
