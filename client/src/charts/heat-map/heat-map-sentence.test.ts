import { expect, it } from "vitest";
import { townHeatMap } from "../goldens/demo/seventy-two-towns.ts";
import { heatMapSentence } from "./heat-map-sentence.ts";
import type { HeatMapView } from "./heat-map-view.ts";

const english = { language: "en", noun: { one: "town", many: "towns" }, line: "the city line" } as const;
const chinese = { language: "zh-CN", noun: { one: "镇（街道）", many: "镇（街道）" }, line: "全市线" } as const;

/** Two towns: one worse throughout, one of which nothing can be said. */
function twoTowns(): HeatMapView {
  const view = townHeatMap(4, "en");
  const [group] = view.groups;
  const [one, two] = group?.columns ?? [];
  if (group === undefined || one === undefined || two === undefined) throw new Error("The demo has no towns.");
  const all = (band: "worse" | "notRanked") => one.cells.map((cell) => ({ ...cell, detail: { ...cell.detail, band } }));
  return { ...view, groups: [{ ...group, columns: [{ ...one, name: "Puyuan", cells: all("worse") }, { ...two, name: "Tudian", cells: all("notRanked") }] }] };
}

it("counts those that differ by more than chance and names who has done so for four periods", () => {
  expect(heatMapSentence(twoTowns(), english, true)).toEqual({
    lead: "Of 1 town judged in 2026 Q3, none is better than the city line and 1 is worse.",
    rest: "Worse in each of the last 4 periods: Puyuan. An outlier's 95% interval leaves out the city line; colour shows distance only, and other differences are within chance.",
  });
  expect(heatMapSentence(twoTowns(), chinese, true).lead).toBe("2026 Q3可判断 1 个镇（街道）：优于全市线 0 个，逊于全市线 1 个。");
});

it("counts no periods in a row that hold one another", () => {
  expect(heatMapSentence(twoTowns(), english, false).rest).toBe("An outlier's 95% interval leaves out the city line; colour shows distance only, and other differences are within chance.");
});

it("claims nothing where nothing can be judged", () => {
  const view = twoTowns();
  const unjudged = { ...view, groups: view.groups.map((group) => ({ ...group, columns: group.columns.slice(1) })) };
  expect(heatMapSentence(unjudged, english, true)).toEqual({ lead: "No town can be judged against the city line in 2026 Q3.", rest: "" });
});
