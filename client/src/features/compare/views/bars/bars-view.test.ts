import { describe, expect, it } from "vitest";
import { madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import { missingCell, type Sheet } from "../../sheet/sheet.ts";
import { barsView } from "./bars-view.ts";
import { quarterBarsView } from "./quarter-bars-view.ts";

const sheet = madeUpSheet();
const zh = { language: "zh-CN", timeZone: "Asia/Shanghai", basis: "approved" } as const;

describe("bars", () => {
  const context = { ...zh, smallNumberLimit: 10, order: "value", period: 1, summary: "" } as const;
  const rows = barsView(sheet, context)[0]?.view.rows ?? [];

  it("carry rank, band, parts, and why a region has no rank or no value", () => {
    expect(rows.map((row) => [row.rank, row.name, row.value.text, row.band, row.ranked, row.count, row.move])).toEqual([
      ["1", "嘉善县", "82.4%", "better", true, "28/34", "↑1"],
      ["2", "海宁市", "39.7%", "worse", true, "25/63", "↑1"],
      ["–", "海盐县", "66.7%", "notRanked", false, "6/9", "n<10"],
      ["–", "南湖区", "— 未报", null, false, "", ""],
    ]);
  });

  it("say among how many the ranks are where more are ranked than drawn", () => {
    expect(barsView(sheet, context).map(({ among }) => among)).toEqual([3]);
    // In the first quarter all that are ranked are drawn.
    expect(barsView(sheet, { ...context, period: 0 }).map(({ among }) => among)).toEqual([null]);
  });

  it("name n where a value has no parts", () => {
    const days: Sheet = { ...sheet, measure: { ...sheet.measure, unitZh: "天", unitEn: "days" } };
    expect(barsView(days, context)[0]?.view.rows.map(({ count }) => count)).toEqual(["n 34", "n 63", "n 9", ""]);
  });

  it("say a level's reason once where none of its regions has a value", () => {
    const empty: Sheet = { ...sheet, at: () => missingCell("not_collected_at_this_level") };
    expect(barsView(empty, context).map(({ gap }) => gap)).toEqual(["— 本级无此项"]);
  });
});

it("draws a single region over the quarters, for it has nobody to be ranked with", () => {
  const one = { ...sheet, regions: sheet.regions.slice(0, 1) };
  const view = quarterBarsView(one, "", zh);
  expect(view.categories.map(({ label }) => label)).toEqual(["2026 二季", "三季"]);
  expect(view.series.map(({ name, values }) => [name, ...values.map(({ text }) => text)])).toEqual([["南湖区", "51.9%", "— 未报"]]);
  // With its intervals, and the line of each quarter.
  const [value] = view.series[0]?.values ?? [];
  const { lower, upper } = observedCell(27, 52, null);
  expect(value).toMatchObject({ lower, upper });
  const line = observedCell(169, 295, null).value;
  expect(view.steps).toEqual({ values: [line, line], text: "全市 57.3%" });
  expect(quarterBarsView({ ...sheet, regions: [] }, "", zh).steps).toBeNull();
});
