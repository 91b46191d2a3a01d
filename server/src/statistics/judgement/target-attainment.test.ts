import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { targetAttainment } from "./target-attainment.ts";

describe("targetAttainment", () => {
  it("takes value ÷ target where higher is better", () => {
    expect(targetAttainment(72, { operator: ">=", value: 80 })).toEqual({ met: false, distance: -8, completion: 0.9 });
    expect(targetAttainment(90, { operator: ">=", value: 80 })).toEqual({ met: true, distance: 10, completion: 1 });
  });

  it("inverts it where lower is better", () => {
    expect(targetAttainment(50, { operator: "<=", value: 40 })).toEqual({ met: false, distance: -10, completion: 0.8 });
    expect(targetAttainment(0, { operator: "<=", value: 40 })).toEqual({ met: true, distance: 40, completion: 1 });
    expect(targetAttainment(3, { operator: "<=", value: 0 })).toEqual({ met: false, distance: -3, completion: 0 });
  });

  it("counts both sides of a target to be hit", () => {
    expect(targetAttainment(9, { operator: "=", value: 10 })).toEqual({ met: false, distance: -1, completion: 0.9 });
    expect(targetAttainment(10, { operator: "=", value: 10 })).toEqual({ met: true, distance: 0, completion: 1 });
  });

  it("has no completion where the target gives no scale, and nothing without a value", () => {
    expect(targetAttainment(-1, { operator: ">=", value: 0 })).toEqual({ met: false, distance: -1, completion: null });
    expect(targetAttainment(null, { operator: ">=", value: 80 })).toBeNull();
  });

  it("keeps completion within 0 and 1, and 1 exactly when met", () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(">=" as const, "<=" as const, "=" as const), (value, target, operator) => {
        const attained = targetAttainment(value, { operator, value: target });
        const completion = attained?.completion ?? 0;
        expect(completion).toBeGreaterThanOrEqual(0);
        expect(completion).toBeLessThanOrEqual(1);
        expect(attained?.met).toBe(attained?.completion === 1);
      }),
    );
  });
});
