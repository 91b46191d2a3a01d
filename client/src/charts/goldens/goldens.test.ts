import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { init } from "echarts";
import { describe, expect, it } from "vitest";
import { darkTokens, lightTokens } from "../../ui/tokens.ts";
import type { Tokens } from "../../ui/tokens.ts";
import { drawBars } from "../bars/draw-bars.ts";
import { drawControlChart } from "../control-chart/draw-control-chart.ts";
import { drawCountyMap } from "../county-map/draw-county-map.ts";
import { readOutline } from "../county-map/outline.ts";
import type { Drawing, Size } from "../drawing.ts";
import { drawFunnel } from "../funnel/draw-funnel.ts";
import { drawHeatGrid } from "../heat-map/draw-heat-grid.ts";
import { drawHeatRows, heatRowsHeight } from "../heat-map/draw-heat-rows.ts";
import { heatGridLayout } from "../heat-map/heat-grid-layout.ts";
import type { HeatMapView } from "../heat-map/heat-map-view.ts";
import { drawRankSets } from "../rank-sets/draw-rank-sets.ts";
import { rankSetsHeight } from "../rank-sets/rank-sets-layout.ts";
import { drawRanking } from "../ranking/draw-ranking.ts";
import { rankingHeight } from "../ranking/ranking-layout.ts";
import { drawScatter } from "../scatter/draw-scatter.ts";
import { drawSlope } from "../slope/draw-slope.ts";
import { slopeLayout } from "../slope/slope-layout.ts";
import { drawSmallMultiples } from "../small-multiples/draw-small-multiples.ts";
import { smallMultiplesHeight } from "../small-multiples/panel-grid.ts";
import { drawSparkline } from "../sparkline/draw-sparkline.ts";
import { drawStrip } from "../strip/draw-strip.ts";
import { stripLayout } from "../strip/strip-layout.ts";
import { drawTrend } from "../trend/draw-trend.ts";
import { drawWaterfall } from "../waterfall/draw-waterfall.ts";
import { waterfallHeight } from "../waterfall/waterfall-layout.ts";
import { changeOfTowns, explainedChange } from "./demo/explained-change.ts";
import { fifteenQuarters, quartersWithGaps } from "./demo/fifteen-quarters.ts";
import { groupedBars, simpleBars } from "./demo/grouped-bars.ts";
import { madeUpPanels, madeUpTrend, panelsWithEvents, trendWithEvents } from "./demo/made-up-lines.ts";
import { fourQuarters, twoQuarters } from "./demo/rank-moves.ts";
import { adjustedFunnel, countyRanks, townFunnel } from "./demo/ranks-and-limits.ts";
import { sevenCounties, sevenCountyMap } from "./demo/seven-counties.ts";
import { countyHeatMap, townHeatMap } from "./demo/seventy-two-towns.ts";
import { townStrip } from "./demo/town-strip.ts";
import { twoBaselines } from "./demo/two-baselines.ts";
import { twoMetrics } from "./demo/two-metrics.ts";
import { renderSvg } from "./render-svg.ts";

const mapFile = new URL("../../../public/maps/330400.json", import.meta.url);
const outline = readOutline("330400", JSON.parse(readFileSync(mapFile, "utf8")) as FeatureCollection);

const heat = (view: HeatMapView, width: number): readonly [(tokens: Tokens, size: Size) => Drawing, Size] => [
  (tokens, size) => drawHeatGrid(view, tokens, size),
  { width, height: heatGridLayout(view, width).height },
];
const [firstCounty] = townHeatMap(12, "zh").groups;

/** Name → how to draw it, and how large. */
const DEMOS: Readonly<Record<string, readonly [(tokens: Tokens, size: Size) => Drawing, Size]>> = {
  sparkline: [(tokens, size) => drawSparkline(fifteenQuarters, tokens, size), { width: 260, height: 56 }],
  "sparkline-gaps": [(tokens, size) => drawSparkline(quartersWithGaps, tokens, size), { width: 140, height: 40 }],
  ranking: [(tokens, size) => drawRanking(sevenCounties, tokens, size), { width: 600, height: rankingHeight(sevenCounties, 600) }],
  "ranking-phone": [(tokens, size) => drawRanking(sevenCounties, tokens, size), { width: 326, height: rankingHeight(sevenCounties, 326) }],
  "county-map": [(tokens, size) => drawCountyMap(sevenCountyMap, outline, tokens, size), { width: 400, height: 350 }],
  trend: [(tokens, size) => drawTrend(madeUpTrend, tokens, size), { width: 720, height: 280 }],
  "trend-events": [(tokens, size) => drawTrend(trendWithEvents, tokens, size), { width: 720, height: 300 }],
  "trend-events-phone": [(tokens, size) => drawTrend(trendWithEvents, tokens, size), { width: 326, height: 260 }],
  "small-multiples-events": [(tokens, size) => drawSmallMultiples(panelsWithEvents, tokens, size), { width: 1360, height: smallMultiplesHeight(panelsWithEvents, 1360) }],
  "trend-phone": [(tokens, size) => drawTrend(madeUpTrend, tokens, size), { width: 326, height: 240 }],
  "small-multiples": [(tokens, size) => drawSmallMultiples(madeUpPanels, tokens, size), { width: 1360, height: smallMultiplesHeight(madeUpPanels, 1360) }],
  bars: [(tokens, size) => drawBars(groupedBars, tokens, size), { width: 420, height: 220 }],
  "heat-map": heat(townHeatMap(12, "zh"), 1360),
  "heat-map-en": heat(townHeatMap(12, "en"), 1360),
  "heat-map-counties": heat(countyHeatMap(8), 560),
  "heat-map-phone": [
    (tokens, size) => (firstCounty === undefined ? { summary: "", marks: [], option: {} } : drawHeatRows(townHeatMap(12, "zh"), firstCounty, tokens, size)),
    { width: 326, height: firstCounty === undefined ? 0 : heatRowsHeight(townHeatMap(12, "zh"), firstCounty, 326) },
  ],
  "control-chart": [(tokens, size) => drawControlChart(twoBaselines, "zh-CN", tokens, size), { width: 760, height: 300 }],
  "control-chart-phone": [(tokens, size) => drawControlChart(twoBaselines, "en", tokens, size), { width: 326, height: 280 }],
  funnel: [(tokens, size) => drawFunnel(townFunnel, "en", tokens, size), { width: 760, height: 340 }],
  "funnel-adjusted": [(tokens, size) => drawFunnel(adjustedFunnel, "zh-CN", tokens, size), { width: 760, height: 340 }],
  "funnel-phone": [(tokens, size) => drawFunnel(townFunnel, "zh-CN", tokens, size), { width: 326, height: 320 }],
  "rank-sets": [(tokens, size) => drawRankSets(countyRanks, "en", tokens, size), { width: 480, height: rankSetsHeight(countyRanks) }],
  "rank-sets-phone": [(tokens, size) => drawRankSets(countyRanks, "zh-CN", tokens, size), { width: 326, height: rankSetsHeight(countyRanks) }],
  strip: [(tokens, size) => drawStrip(townStrip("zh"), tokens, size), { width: 760, height: stripLayout(townStrip("zh"), 760).total }],
  "strip-phone": [(tokens, size) => drawStrip(townStrip("en"), tokens, size), { width: 326, height: stripLayout(townStrip("en"), 326).total }],
  slope: [(tokens, size) => drawSlope(fourQuarters, tokens, size), { width: 620, height: slopeLayout(fourQuarters, 620).total }],
  "slope-phone": [(tokens, size) => drawSlope(twoQuarters, tokens, size), { width: 326, height: slopeLayout(twoQuarters, 326).total }],
  scatter: [(tokens, size) => drawScatter(twoMetrics, tokens, size), { width: 720, height: 380 }],
  "scatter-phone": [(tokens, size) => drawScatter(twoMetrics, tokens, size), { width: 326, height: 340 }],
  waterfall: [(tokens, size) => drawWaterfall(explainedChange, "zh-CN", tokens, size), { width: 720, height: waterfallHeight(explainedChange) }],
  "waterfall-nested": [(tokens, size) => drawWaterfall(changeOfTowns, "en", tokens, size), { width: 720, height: waterfallHeight(changeOfTowns) }],
  "waterfall-phone": [(tokens, size) => drawWaterfall({ ...explainedChange, shares: ["Own rate", "Mix"] }, "en", tokens, size), { width: 326, height: waterfallHeight(explainedChange) }],
  "bars-line": [(tokens, size) => drawBars(simpleBars, tokens, size), { width: 420, height: 220 }],
};

describe.each([["light", lightTokens], ["dark", darkTokens]] as const)("charts in %s", (mode, tokens) => {
  it.each(Object.entries(DEMOS))("draws %s", async (name, [draw, size]) => {
    await expect(renderSvg(init, draw(tokens, size), tokens, size)).toMatchFileSnapshot(`${name}.${mode}.svg`);
  });
});
