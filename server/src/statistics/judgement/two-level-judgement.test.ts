import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../wilson.ts";
import { judgeAtTwoLevels } from "./two-level-judgement.ts";

function intervals(successes: number, trials: number) {
  const [at95, at998] = [wilsonInterval(successes, trials, 0.95), wilsonInterval(successes, trials, 0.998)];
  if (at95 === null || at998 === null) throw new Error("intervals were expected");
  return { at95, at998 };
}

describe("judgeAtTwoLevels", () => {
  // 57 of 78 is 0.623–0.817 at 95 %, 0.56–0.85 at 99.8 %.
  it("names the strictest level at which a share differs", () => {
    expect(judgeAtTwoLevels(intervals(57, 78), 0.7, "higher")).toEqual({ band: "similar", side: "within", level: null });
    expect(judgeAtTwoLevels(intervals(57, 78), 0.6, "higher")).toEqual({ band: "better", side: "above", level: 0.95 });
    expect(judgeAtTwoLevels(intervals(57, 78), 0.9, "higher")).toEqual({ band: "worse", side: "below", level: 0.998 });
  });

  it("turns the band with the direction, never the side", () => {
    expect(judgeAtTwoLevels(intervals(57, 78), 0.9, "lower")).toEqual({ band: "better", side: "below", level: 0.998 });
    expect(judgeAtTwoLevels(intervals(57, 78), 0.9, "neutral")).toEqual({ band: "not_ranked", side: "below", level: 0.998 });
  });

  it("is similar exactly where no level is named", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part, reference) => {
        const { band, side, level } = judgeAtTwoLevels(intervals(Math.round(part * trials), trials), reference, "lower");
        expect(level === null).toBe(band === "similar");
        expect(side === "within").toBe(band === "similar");
      }),
    );
  });
});
