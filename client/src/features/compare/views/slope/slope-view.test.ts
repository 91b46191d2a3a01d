import { describe, expect, it } from "vitest";
import { madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import type { Sheet, SheetPeriod } from "../../sheet/sheet.ts";
import { shownPlaces, slopeView } from "./slope-view.ts";

const context = { language: "en", timeZone: "Asia/Shanghai", basis: "live", summary: "" } as const;
const sheet = madeUpSheet();
const periods = (count: number): SheetPeriod[] => Array.from({ length: count }, (_, place) => ({ id: `${2022 + Math.floor((place + 3) / 4)}Q${((place + 3) % 4) + 1}`, labelZh: "", labelEn: "" }));

describe("ranks over the quarters", () => {
  it("are those among the regions ranked in every quarter, so that nobody falls for one that comes and goes", () => {
    const { view, leftOut, amongAll } = slopeView(sheet, context);
    // Haining was third in the first quarter, behind one that has no rank in the second.
    expect(view.units.map(({ name, ranks }) => [name, ranks])).toEqual([["Jiashan", [1, 1]], ["Haining", [2, 2]]]);
    expect(leftOut).toEqual(["Nanhu", "Haiyan"]);
    expect(view.units[1]?.details.map(({ facts }) => facts[0])).toEqual([{ label: "Rank among these 2", text: "2nd" }, { label: "Rank among these 2", text: "2nd" }]);
    expect(amongAll).toBe(false);
  });

  it("are shared where they were shared", () => {
    const tied: Sheet = { ...sheet, at: (region) => observedCell(40, 100, null, region < 2 ? 1 : 3) };
    expect(slopeView(tied, context).view.units.map(({ ranks }) => ranks)).toEqual([[1, 1], [1, 1], [3, 3], [3, 3]]);
    expect(slopeView(tied, context).amongAll).toBe(true);
    expect(slopeView(tied, context).view.units[0]?.details[0]?.facts[0]?.label).toBe("Rank");
    expect(slopeView(tied, context).view.units.map(({ details }) => details[0]?.facts[0]?.text)).toEqual(["tied 1st", "tied 1st", "tied 3rd", "tied 3rd"]);
  });

  it("say of a value whether it changed by more than chance, and nothing where it has no interval", () => {
    const fell: Sheet = { ...sheet, at: (_, period) => observedCell(period === 0 ? 80 : 40, 100, "similar", 1) };
    expect(slopeView(fell, context).view.units[0]?.change).toBe("worse");
    expect(slopeView({ ...fell, measure: { ...fell.measure, direction: "lower" } }, context).view.units[0]?.change).toBe("better");
    expect(slopeView({ ...fell, at: () => ({ ...observedCell(80, 100, null, 1), lower: null, upper: null }) }, context).view.units[0]?.change).toBeNull();
  });
});

it("shows up to eight quarters, of more the last one's of every year", () => {
  const shown = (count: number) => shownPlaces({ ...sheet, periods: periods(count) });
  expect(shown(8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(shown(15).map((place) => periods(15)[place]?.id)).toEqual(["2023Q2", "2024Q2", "2025Q2", "2026Q2"]);
});
