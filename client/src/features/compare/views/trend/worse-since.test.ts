import { expect, it } from "vitest";
import { counties, madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import { missingCell, type Sheet } from "../../sheet/sheet.ts";
import { trendSentence } from "./trend-sentence.ts";
import { worseSince } from "./worse-since.ts";

const made = madeUpSheet();
const periods = ["2025Q4", "2026Q1", "2026Q2"].map((id) => ({ id, labelZh: id, labelEn: id }));
/** Per county w(orse), s(imilar) or a gap in each of the three quarters. */
const sheetOf = (...bands: readonly string[]): Sheet => ({
  ...made,
  periods,
  at: (region, period) => {
    const letter = bands[region]?.[period] ?? "-";
    return letter === "-" ? missingCell("not_reported") : observedCell(3, 10, letter === "w" ? "worse" : "similar");
  },
});

it("says since when a region has been behind without a break, the longest first", () => {
  expect(worseSince(sheetOf("sww", "www", "wws", "w-w")).map(({ region, since, periods: count }) => [region.code, since.id, count])).toEqual([
    [counties[1]?.code, "2025Q4", 3],
    [counties[0]?.code, "2026Q1", 2],
  ]);
  expect(worseSince(sheetOf("ssw", "sss", "---", "wws"))).toEqual([]);
  const thirds = ["2024Q3", "2025Q3", "2026Q3"].map((id) => ({ id, labelZh: id, labelEn: id }));
  expect(worseSince({ ...sheetOf("www"), periods: thirds })).toEqual([]);
});

it("says so under the trend", () => {
  expect(trendSentence(sheetOf("sww", "www"), 10, "zh-CN", true)).toContain("嘉善县自2025Q4起连续 3 期、南湖区自2026Q1起连续 2 期逊于全市线。");
  expect(trendSentence(sheetOf("sww", "sss"), 10, "en", true)).toContain("Nanhu has been worse since 2026Q1 (2 in a row).");
  // Periods that hold one another are no row.
  expect(trendSentence(sheetOf("sww", "www"), 10, "en", false)).not.toContain("since");
});
