import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeHistograms } from "../quantile-from-histogram.ts";
import { sampleQuantile } from "../sample-quantile.ts";
import { clearanceRate } from "./clearance-rate.ts";
import { conclusionRate } from "./conclusion-rate.ts";
import { summariseDays } from "./days-summary.ts";
import { dispositionTime } from "./disposition-time.ts";
import { outcomeShare } from "./outcome-share.ts";

describe("clearanceRate", () => {
  it("is resolved ÷ incoming in per cent", () => {
    expect(clearanceRate(110, 100)).toBe(110);
    expect(clearanceRate(0, 7)).toBe(0);
  });

  it("is undefined, not 100 %, where nothing came in", () => {
    expect(clearanceRate(0, 0)).toBeNull();
    expect(clearanceRate(5, 0)).toBeNull();
    expect(clearanceRate(null, 5)).toBeNull();
  });
});

describe("conclusionRate", () => {
  it("is resolved ÷ (opening + incoming) in per cent, and undefined with nothing to resolve", () => {
    expect(conclusionRate(60, 20, 100)).toBe(50);
    expect([conclusionRate(0, 0, 0), conclusionRate(null, 2, 3)]).toEqual([null, null]);
  });
});

describe("outcomeShare", () => {
  it("is what ended so ÷ concluded in per cent, and undefined where nothing was concluded", () => {
    expect(outcomeShare(57, 78)).toBeCloseTo(73.0769, 4);
    expect([outcomeShare(0, 0), outcomeShare(null, 3), outcomeShare(0, 3)]).toEqual([null, null, 0]);
  });
});

describe("dispositionTime", () => {
  it("is 365 × pending ÷ resolved in a year", () => {
    expect(dispositionTime(200, 730)).toBe(100);
  });

  it("scales a quarter to a year", () => {
    expect(dispositionTime(200, 182.5, 3)).toBe(100);
  });

  it("is 0 with nothing pending and undefined with nothing resolved", () => {
    expect(dispositionTime(0, 12)).toBe(0);
    expect(dispositionTime(12, 0)).toBeNull();
    expect(dispositionTime(null, 12)).toBeNull();
  });
});

describe("summariseDays", () => {
  it("gives mean, median and ninth decile of the cases themselves", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 80 }), (days) => {
        const found = summariseDays(mergeHistograms([{ days, counts: days.map(() => 1) }]));
        expect(found?.cases).toBe(days.length);
        expect(found?.mean).toBeCloseTo(days.reduce((sum, day) => sum + day, 0) / days.length, 10);
        expect(found?.median).toBe(sampleQuantile(days, 0.5));
        expect(found?.p90).toBe(sampleQuantile(days, 0.9));
      }),
    );
  });

  it("has nothing to say of no cases", () => {
    expect(summariseDays({ days: [], counts: [] })).toBeNull();
  });
});
