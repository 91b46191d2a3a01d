import { expect, it } from "vitest";
import { tableFacts } from "../../../../charts/table-facts.ts";
import { madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { scatterView } from "./scatter-view.ts";

const x = madeUpSheet();
const context = { language: "en", timeZone: "Asia/Shanghai", basis: "live", periods: [1, 1], smallNumberLimit: 10 } as const;

it("sets the regions that have both values against each other, whatever their order, and names outliers of either metric", () => {
  const y: Sheet = { ...x, subject: "XF09", measure: { ...x.measure, nameEn: "mean days", unitEn: "days", unitZh: "天" }, regions: x.regions.toReversed(), at: (region) => observedCell(10 + region, 40, null) };
  const view = scatterView(x, y, context);
  expect(view.units.map(({ name, x: across, y: up, n, outlier, small }) => [name, across.toFixed(1), up.toFixed(1), n, outlier, small])).toEqual([
    ["Jiashan", "82.4", "30.0", 40, ["x"], []], ["Haiyan", "66.7", "27.5", 40, [], ["x"]], ["Haining", "39.7", "25.0", 40, ["x"], []],
  ]);
  // By the first metric regions are judged, by the second, which has no bands, they are not.
  expect([view.x.judged, view.y.judged, view.smallLimit]).toEqual([true, false, 10]);
  expect([view.x.title, view.y.title, view.x.reference?.text]).toEqual(["Settlement rate (%)", "Mean days (days)", "City 57.3%"]);
});

it("defends both values of a region, each fact under its own metric", () => {
  const y: Sheet = { ...x, measure: { ...x.measure, nameEn: "fine rate" }, at: () => observedCell(3, 8, "notRanked") };
  const [jiashan] = scatterView(x, y, context).units;
  expect([jiashan?.outlier, jiashan?.small]).toEqual([["x"], ["y"]]);
  expect(jiashan?.detail).toMatchObject({ metric: "Fine rate · Settlement rate", code: "XF05 v1 · XF05 v1", value: "37.5% · 82.4%", band: null, bandText: "" });
  expect(jiashan?.detail.facts.map(({ label, head, text }) => `${head ?? label}: ${text}`)).toEqual([
    "Fine rate: 37.5%", "Fine rate: Against the line: Not ranked", "Fine rate: n: 3/8", "Fine rate: 95% interval: 28.5–46.5%", "Fine rate: City line: 57.3% (−19.8 pp)", "Fine rate: YoY: +1.3 pp", "Fine rate: Status: Live · definition v1",
    "Settlement rate: 82.4%", "Settlement rate: Against the line: better than the city line", "Settlement rate: n: 28/34", "Settlement rate: 95% interval: 73.4–91.4%", "Settlement rate: City line: 57.3% (+25.1 pp)", "Settlement rate: YoY: +1.3 pp", "Settlement rate: Status: Live · definition v1",
    "As of: 2026-10-15 09:30",
  ]);
  // The tooltip has no room for the name before each.
  expect(jiashan?.detail.facts.slice(0, 3).map(({ label }) => label)).toEqual(["Fine rate", "Against the line", "n"]);
  expect(tableFacts(jiashan === undefined ? [] : [jiashan.detail]).map(({ label }) => label)).toContain("Settlement rate: n");
});
