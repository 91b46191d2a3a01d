import { expect, it } from "vitest";
import { townHeatMap } from "../goldens/demo/seventy-two-towns.ts";
import { fitsAsGrid, heatGridLayout, PERIOD_PITCH } from "./heat-grid-layout.ts";

it.each(["zh", "en"] as const)("fills a given room without leaving it, with nine towns or with all, in %s", (language) => {
  const city = townHeatMap(12, language);
  const county = { ...city, groups: city.groups.slice(0, 1) };
  for (const view of [city, county]) {
    const { height, bottom } = heatGridLayout(view, 823, 286);
    expect(height).toBeLessThanOrEqual(286);
    expect(bottom).toBeGreaterThan(160);
  }
  expect(heatGridLayout(county, 823).height).toBeGreaterThan(286);
});

it("keeps names side by side only while none touches the next: oblique ones rise the more steeply the narrower the columns, then rows take their place", () => {
  const [zh, en] = [townHeatMap(12, "zh"), townHeatMap(12, "en")];
  // The board's panel in windows of 1440, 1280, 1200, 1100, 1024 and 800 pixels.
  const panels = [1360, 1200, 1120, 1020, 944, 720];
  expect(panels.map((width) => fitsAsGrid(en, width))).toEqual([true, true, true, false, false, false]);
  expect(panels.map((width) => fitsAsGrid(zh, width))).toEqual([true, true, true, true, false, false]);
  const rises = [1360, 1200, 1120].map((width) => heatGridLayout(en, width)).map(({ rise, cellWidth }) => [Math.round(rise), Math.round(cellWidth * Math.sin((rise * Math.PI) / 180))]);
  expect(rises).toEqual([[45, 12], [53, 12], [59, 12]]);
});

it("names every quarter, however narrow the columns", () => {
  expect(heatGridLayout(townHeatMap(12, "zh"), 1000).cellHeight).toBeGreaterThanOrEqual(PERIOD_PITCH);
});
