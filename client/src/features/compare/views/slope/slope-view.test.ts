import { describe, expect, it } from "vitest";
import { madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import type { Sheet, SheetPeriod } from "../../sheet/sheet.ts";
import { shownPlaces, slopeView } from "./slope-view.ts";

const context = { language: "en", timeZone: "Asia/Shanghai", basis: "live", summary: "" } as const;
const sheet = madeUpSheet();
const periods = (count: number): SheetPeriod[] => Array.from({ length: count }, (_, place) => ({ id: `${2022 + Math.floor((place + 3) / 4)}Q${((place + 3) % 4) + 1}`, labelZh: "", labelEn: "" }));

describe("ranks over the quarters", () => {
  const units = slopeView(sheet, context).units;

  it("break where a region was not ranked", () => {
    expect(units.map(({ name, ranks }) => [name, ranks])).toEqual([["Nanhu", [2, null]], ["Jiashan", [1, 1]], ["Haiyan", [null, null]], ["Haining", [3, 2]]]);
  });

  it("say of a value whether it changed by more than chance, and nothing where an end is missing", () => {
    expect(units.map(({ change }) => change)).toEqual([null, "similar", "similar", "similar"]);
    const fell: Sheet = { ...sheet, at: (_, period) => observedCell(period === 0 ? 80 : 40, 100, "similar", 1) };
    expect(slopeView(fell, context).units[0]?.change).toBe("worse");
    expect(slopeView({ ...fell, measure: { ...fell.measure, direction: "lower" } }, context).units[0]?.change).toBe("better");
    expect(slopeView({ ...fell, at: () => ({ ...observedCell(80, 100, null, 1), lower: null, upper: null }) }, context).units[0]?.change).toBeNull();
  });
});

it("shows up to eight quarters, of more the last one's of every year", () => {
  const shown = (count: number) => shownPlaces({ ...sheet, periods: periods(count) });
  expect(shown(8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(shown(15).map((place) => periods(15)[place]?.id)).toEqual(["2023Q2", "2024Q2", "2025Q2", "2026Q2"]);
});
