import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf } from "./band.ts";

describe("bandOf", () => {
  const above = { lower: 60, upper: 80 };

  it("follows the direction of the metric", () => {
    expect(bandOf(above, 57.3, "higher")).toBe("better");
    expect(bandOf(above, 57.3, "lower")).toBe("worse");
    expect(bandOf(above, 81, "higher")).toBe("worse");
    expect(bandOf(above, 81, "lower")).toBe("better");
  });

  it("calls a line inside the interval, ends included, similar", () => {
    for (const line of [60, 70, 80]) expect(bandOf(above, line, "higher")).toBe("similar");
  });

  it("never judges a neutral metric", () => {
    fc.assert(fc.property(fc.integer(), (line) => bandOf(above, line, "neutral") === "not_ranked"));
  });
});
