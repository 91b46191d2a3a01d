import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competitionRanks } from "./rank.ts";

describe("competitionRanks", () => {
  it("ranks ties 1,1,3", () => {
    expect(competitionRanks([70, 82, 82], "higher")).toEqual([3, 1, 1]);
    expect(competitionRanks([70, 82, 82], "lower")).toEqual([1, 2, 2]);
  });

  it("gives a missing value no place", () => {
    expect(competitionRanks([5, null, 9, 0], "higher")).toEqual([2, null, 1, 3]);
  });

  it("places everyone one after those who are better", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 8 }), { nil: null })), (values) => {
        const expected = values.map((value) =>
          value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
        );
        expect(competitionRanks(values, "higher")).toEqual(expected);
      }),
    );
  });
});
