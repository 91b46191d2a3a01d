import { describe, expect, it } from "vitest";
import { changeOf } from "./change.ts";

describe("changeOf", () => {
  it("states a percentage in points, a count in percent and days as a difference", () => {
    expect(changeOf(57.5, 53.25, "points")).toBe(4.25);
    expect(changeOf(112, 100, "percent")).toBe(12);
    expect(changeOf(38.5, 41, "difference")).toBe(-2.5);
  });

  it("has no percent of a zero base, but a difference from it", () => {
    expect(changeOf(5, 0, "percent")).toBeNull();
    expect(changeOf(0, 0, "percent")).toBeNull();
    expect(changeOf(5, 0, "points")).toBe(5);
  });

  it("has no change where a side is missing", () => {
    expect(changeOf(null, 3, "points")).toBeNull();
    expect(changeOf(3, null, "percent")).toBeNull();
  });

  it("keeps a zero that is a value", () => {
    expect(changeOf(0, 4, "percent")).toBe(-100);
  });
});
