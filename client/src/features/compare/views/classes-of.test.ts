import { expect, it } from "vitest";
import type { Direction } from "../../../charts/distance-classes.ts";
import { city, madeUpSheet, observedCell } from "../sheet/made-up-sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { barsView } from "./bars/bars-view.ts";
import { classesAt, classesOf } from "./classes-of.ts";
import { heatView } from "./heat/heat-view.ts";
import { mapView } from "./map/map-view.ts";

const context = { language: "en", timeZone: "Asia/Shanghai", basis: "approved", summary: "", period: 1 } as const;
/** Far from the line in the first quarter, near it in the second. */
const sheet: Sheet = { ...madeUpSheet(), at: (_, period) => observedCell(period === 0 ? 10 : 58, 100, "similar") };

it("cuts one set of classes for bars, map and heat map, over all quarters, so that a colour is one distance", () => {
  const [bars, map, heat] = [barsView(sheet, { ...context, smallNumberLimit: 10, order: "value" })[0]?.view.classes, mapView(sheet, { ...context, outline: "" }).classes, heatView(sheet, context).classes];
  expect(heat?.cuts).toEqual([5, 15, 30]);
  expect([bars?.cuts, map?.cuts]).toEqual([heat?.cuts, heat?.cuts]);
  expect(heat?.reference).toBe(0);
  expect(bars?.reference).toBeCloseTo((169 / 295) * 100);
});

it("leaves out who is not ranked, unless nobody is", () => {
  const at: Sheet["at"] = (place) => observedCell(place === 0 ? 10 : 60, 100, place === 0 ? "notRanked" : "similar");
  expect(classesOf({ ...sheet, at })?.cuts).toEqual([0.3, 0.9, 1.8]);
  expect(classesOf({ ...sheet, at: (place) => observedCell(place === 0 ? 10 : 60, 100, "notRanked"), measure: { ...sheet.measure, direction: "neutral" satisfies Direction } })?.cuts).toEqual([5, 15, 30]);
});

it("has none in a quarter without a line", () => {
  expect(classesAt({ ...sheet, line: { region: city, comparable: false, at: () => observedCell(1, 2, null) } }, 1)).toBeNull();
  expect(classesOf({ ...sheet, line: null })).toBeNull();
});
