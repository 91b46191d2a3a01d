import { expect, it } from "vitest";
import { townHeatMap } from "../goldens/demo/seventy-two-towns.ts";
import { heatGridLayout } from "./heat-grid-layout.ts";

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
