import { describe, expect, it } from "vitest";
import { outsideByChance } from "./outside-by-chance.ts";

describe("outsideByChance", () => {
  it("expects one in twenty outside 95 % limits", () => {
    const { expected, atLeastOne } = outsideByChance(20, 0.95);
    expect(expected).toBeCloseTo(1, 12);
    expect(atLeastOne).toBeCloseTo(0.6415141, 7);
  });

  it("expects nothing of no units", () => {
    expect(outsideByChance(0, 0.998)).toEqual({ expected: 0, atLeastOne: 0 });
  });
});
