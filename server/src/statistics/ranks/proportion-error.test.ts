import { describe, expect, it } from "vitest";
import { proportionStandardError } from "./proportion-error.ts";

describe("proportionStandardError", () => {
  it("is the binomial error inside, and that of one success and one failure more at the ends", () => {
    expect(proportionStandardError(57, 78)).toBeCloseTo(Math.sqrt((57 / 78) * (21 / 78) / 78), 15);
    expect(proportionStandardError(0, 20)).toBeCloseTo(Math.sqrt((1 / 22) * (21 / 22) / 22), 15);
    expect(proportionStandardError(20, 20)).toBeCloseTo(proportionStandardError(0, 20) ?? 0, 15);
  });

  it("is smaller at an end than one success inside, whatever n", () => {
    for (let n = 3; n < 500; n++) expect(proportionStandardError(0, n)).toBeLessThan(proportionStandardError(1, n) ?? 0);
  });

  it("is nothing without trials", () => {
    expect([proportionStandardError(0, 0), proportionStandardError(3, 2), proportionStandardError(-1, 2)]).toEqual([null, null, null]);
  });
});
