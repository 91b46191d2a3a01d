import { expect, it } from "vitest";
import { revisionLookup } from "./use-revisions.ts";

const AIRED = "2026-10-16T01:00:00Z";
const lookup = revisionLookup({
  compare: {
    regions: [{ code: "330400" }, { code: "330421" }],
    periods: [{ id: "2026Q2" }, { id: "2026Q3" }],
    series: [
      { metric: { ref: "XF05" }, airedAt: [AIRED, null, AIRED, AIRED], airings: [1, null, 1, 2], revised: [false, null, true, true], revisedTo: [null, null, 57.9, null] },
    ],
  },
});

it("finds a revision by metric, region and period, and a figure that was taken back", () => {
  expect(lookup("XF05", "330421", "2026Q2")).toEqual({ value: 57.9, airedAt: AIRED });
  expect(lookup("XF05", "330421", "2026Q3")).toEqual({ value: null, airedAt: AIRED });
});

it("finds none where nothing was revised, aired or asked for", () => {
  for (const [metric, region, period] of [["XF05", "330400", "2026Q2"], ["XF05", "330400", "2026Q3"], ["SS02", "330421", "2026Q2"], ["XF05", "330402", "2026Q2"], ["XF05", "330421", "2026Q1"]] as const) {
    expect(lookup(metric, region, period)).toBeNull();
  }
});
