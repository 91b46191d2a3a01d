import { expect, it } from "vitest";
import { madeUpSheet, observedCell } from "../../sheet/made-up-sheet.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { scatterView } from "./scatter-view.ts";

const x = madeUpSheet();
const context = { language: "en", timeZone: "Asia/Shanghai", basis: "live", periods: [1, 1], smallNumberLimit: 10 } as const;

it("sets the regions that have both values against each other, whatever their order, and names outliers of either metric", () => {
  const y: Sheet = { ...x, subject: "XF09", measure: { ...x.measure, nameEn: "mean days", unitEn: "days", unitZh: "天" }, regions: x.regions.toReversed(), at: (region) => observedCell(10 + region, 40, null) };
  const view = scatterView(x, y, context);
  expect(view.units.map(({ name, x: across, y: up, n, outlier, ranked }) => [name, across.toFixed(1), up.toFixed(1), n, outlier, ranked])).toEqual([
    ["Jiashan", "82.4", "30.0", 40, true, true], ["Haiyan", "66.7", "27.5", 40, false, false], ["Haining", "39.7", "25.0", 40, true, true],
  ]);
  // By the first metric regions are judged, by the second, which has no bands, they are not.
  expect([view.x.judged, view.y.judged, view.smallLimit]).toEqual([true, false, 10]);
  expect([view.x.title, view.y.title, view.x.reference?.text]).toEqual(["Settlement rate (%)", "Mean days (days)", "City 57.3%"]);
  expect(view.units[0]?.detail.facts.slice(0, 2)).toEqual([{ label: "Settlement rate", text: "82.4%, +1.3 pp" }, { label: "Mean days", text: "30.00 days" }]);
});
