import { describe, expect, it } from "vitest";
import { accumulationInput, accumulationOf, accumulationSearch, parseAccumulationSearch, rollingOver, rollingQuarters, type Accumulation } from "./accumulation.ts";

describe("what values run over", () => {
  it.each(["ytd", "rolling", "rolling(2)", "rolling(60)"] as const)("%s goes through the address and the answer unchanged", (chosen: Accumulation) => {
    expect(parseAccumulationSearch(accumulationSearch(chosen))).toBe(chosen);
    expect(accumulationOf(accumulationInput(chosen))).toBe(chosen);
  });

  it("has one address for four quarters and a year", () => {
    expect([parseAccumulationSearch("rolling(4)"), rollingOver(4), rollingQuarters("rolling")]).toEqual(["rolling", "rolling", 4]);
  });

  it.each(["period", "rolling(1)", "rolling(61)", "rolling(-2)", "rolling()", "guessed", 3, undefined])("%s in an address is the period", (raw) => {
    expect(parseAccumulationSearch(raw)).toBeUndefined();
  });
});
