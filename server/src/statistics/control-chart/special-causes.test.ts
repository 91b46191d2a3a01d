import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { specialCauses } from "./special-causes.ts";

const LIMITS = { centre: 0, lower: -3, upper: 3, sigma: 1 };
const rulesOf = (values: readonly (number | null)[]) => specialCauses(values, values.map(() => LIMITS)).map((causes) => causes.map(({ rule, direction }) => `${rule} ${direction}`).join(", "));

describe("specialCauses", () => {
  it("marks a point beyond a limit, not one on it", () => {
    expect(rulesOf([0.5, 3, -0.5, -3.1])).toEqual(["", "", "", "beyond_limit down"]);
  });

  it("marks seven on one side of the centre, all of them", () => {
    expect(rulesOf([1, 0.5, 1, 0.5, 1, 0.5, 1, -1]).slice(0, 7)).toEqual(Array.from({ length: 7 }, () => "seven_one_side up"));
    expect(rulesOf([1, 0.5, 1, 0.5, 1, 0.5, -1])).toEqual(Array.from({ length: 7 }, () => ""));
  });

  it("marks seven that fall, with the trend before the side", () => {
    expect(rulesOf([1.9, 1.5, 1, 0.5, -0.5, -1, -1.5])).toEqual(Array.from({ length: 7 }, () => "seven_trend down"));
    expect(rulesOf([1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3])).toEqual(Array.from({ length: 7 }, () => "seven_trend down, seven_one_side up"));
  });

  it("gives the turning point to the later trend", () => {
    expect(rulesOf([-1.9, -1.2, -0.6, 0, 0.6, 1.2, 1.9, 1.3, 0.7, 0.1, -0.5, -1.1, -1.7])[6]).toBe("seven_trend down");
  });

  it("marks two of three in the outer third, and only those two", () => {
    expect(rulesOf([2.5, 1, 2.5])).toEqual(["two_of_three up", "", "two_of_three up"]);
    expect(rulesOf([2.5, -1, 2.5])).toEqual(["", "", ""]);
    expect(rulesOf([2.5, null, 2.5])).toEqual(["", "", ""]);
  });

  it("ends a run at a gap", () => {
    expect(rulesOf([1, 0.5, 1, null, 0.5, 1, 0.5, 1]).join("")).toBe("");
  });

  it("judges nothing without limits", () => {
    expect(specialCauses([9, 9], [null, null])).toEqual([[], []]);
  });

  it("turns up and down with the sign of the series", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 30 }), (values) => {
        const turned = rulesOf(values.map((value) => -value)).map((text) => text.replaceAll(/up|down/g, (word) => (word === "up" ? "down" : "up")));
        expect(turned).toEqual(rulesOf(values));
      }),
    );
  });
});
