import { describe, expect, it } from "vitest";
import { formatNumber, formatSigned } from "./number.ts";

describe("formatNumber", () => {
  it.each([
    [57.3333, 1, "57.3"],
    [1284, 0, "1,284"],
    [-12.84, 1, "\u221212.8"],
    [-0.04, 1, "0.0"],
    [0, 0, "0"],
    [88.05, 1, "88.1"],
    [1.005, 2, "1.01"],
    [0.1 + 0.2, 1, "0.3"],
  ])("writes %d with %d decimals as %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals, "zh-CN")).toBe(text);
    expect(formatNumber(value, decimals, "en")).toBe(text);
  });
});

describe("formatSigned", () => {
  it.each([
    [4.14, 1, "+4.1"],
    [-2.7, 1, "\u22122.7"],
    [0.04, 1, "±0.0"],
    [-0.04, 1, "±0.0"],
    [0.21, 2, "+0.21"],
  ])("writes a change of %d with %d decimals as %s", (value, decimals, text) => {
    expect(formatSigned(value, decimals, "en")).toBe(text);
  });
});
