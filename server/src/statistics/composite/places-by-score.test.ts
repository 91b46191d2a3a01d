import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competitionRanks } from "../rank.ts";
import { placesByScore } from "./places-by-score.ts";

describe("placesByScore", () => {
  it("lets scores that differ by rounding alone share a place", () => {
    expect(placesByScore([0.3, 0.1 + 0.2, null, 0.4])).toEqual([2, 2, null, 1]);
  });

  it("ranks what differs visibly as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000)), (scores) => {
        expect(placesByScore(scores)).toEqual(competitionRanks(scores, "higher"));
      }),
    );
  });
});
