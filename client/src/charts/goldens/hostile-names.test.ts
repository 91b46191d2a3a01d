import { init } from "echarts";
import { describe, expect, it } from "vitest";
import { lightTokens } from "../../ui/tokens.ts";
import { drawBars } from "../bars/draw-bars.ts";
import { drawControlChart } from "../control-chart/draw-control-chart.ts";
import { drawCountyMap } from "../county-map/draw-county-map.ts";
import type { Drawing } from "../drawing.ts";
import { drawFunnel } from "../funnel/draw-funnel.ts";
import { drawHeatGrid } from "../heat-map/draw-heat-grid.ts";
import { drawHeatRows } from "../heat-map/draw-heat-rows.ts";
import { drawRankSets } from "../rank-sets/draw-rank-sets.ts";
import { drawRanking } from "../ranking/draw-ranking.ts";
import { drawScatter } from "../scatter/draw-scatter.ts";
import { drawSlope } from "../slope/draw-slope.ts";
import { drawSmallMultiples } from "../small-multiples/draw-small-multiples.ts";
import { drawSparkline } from "../sparkline/draw-sparkline.ts";
import { drawStrip } from "../strip/draw-strip.ts";
import { drawTrend } from "../trend/draw-trend.ts";
import { drawWaterfall } from "../waterfall/draw-waterfall.ts";
import { explainedChange } from "./demo/explained-change.ts";
import { fifteenQuarters } from "./demo/fifteen-quarters.ts";
import { simpleBars } from "./demo/grouped-bars.ts";
import { madeUpPanels, madeUpTrend } from "./demo/made-up-lines.ts";
import { twoQuarters } from "./demo/rank-moves.ts";
import { countyRanks, townFunnel } from "./demo/ranks-and-limits.ts";
import { sevenCounties, sevenCountyMap } from "./demo/seven-counties.ts";
import { townHeatMap } from "./demo/seventy-two-towns.ts";
import { townStrip } from "./demo/town-strip.ts";
import { twoBaselines } from "./demo/two-baselines.ts";
import { twoMetrics } from "./demo/two-metrics.ts";
import { renderSvg } from "./render-svg.ts";

const size = { width: 900, height: 400 };

/** Every chart with the name at each place that shows a name from data. */
const CHARTS: Readonly<Record<string, (name: string) => Drawing>> = {
  sparkline: (name) => drawSparkline({ ...fifteenQuarters, target: { value: 55, text: name } }, lightTokens, size),
  ranking: (name) =>
    drawRanking(
      { ...sevenCounties, reference: { value: 57.3, text: name }, rows: sevenCounties.rows.map((row) => ({ ...row, name, count: name, move: name })) },
      lightTokens,
      size,
    ),
  "county-map": (name) =>
    drawCountyMap(
      { ...sevenCountyMap, regions: sevenCountyMap.regions.slice(0, 1).map((region) => ({ ...region, name })) },
      new Map([["330421", [[[120, 30], [121, 30], [121, 31], [120, 31], [120, 30]]]]]),
      lightTokens,
      size,
    ),
  trend: (name) =>
    drawTrend(
      { ...madeUpTrend, periods: madeUpTrend.periods.map((period) => ({ ...period, short: name, year: name })), lines: madeUpTrend.lines.map((line) => ({ ...line, name })) },
      lightTokens,
      { width: 6000, height: 400 },
    ),
  "small-multiples": (name) =>
    drawSmallMultiples({ ...madeUpPanels, panels: madeUpPanels.panels.map((panel) => ({ ...panel, title: name, hint: name })) }, lightTokens, size),
  "heat map": (name) => drawHeatGrid(hostileHeat(name).view, lightTokens, size),
  "heat map of rows": (name) => drawHeatRows(hostileHeat(name).view, hostileHeat(name).group, lightTokens, size),
  "control chart": (name) => drawControlChart({ ...twoBaselines, events: twoBaselines.events.map((event) => ({ ...event, title: name })) }, "en", lightTokens, size),
  funnel: (name) => drawFunnel({ ...townFunnel, sizeTitle: name, units: townFunnel.units.slice(0, 1).map((unit) => ({ ...unit, name })) }, "en", lightTokens, size),
  "set of ranks": (name) => drawRankSets({ ...countyRanks, valueHead: name, rows: countyRanks.rows.map((row) => ({ ...row, name })) }, "en", lightTokens, size),
  strip: (name) => {
    const view = townStrip("en");
    return drawStrip({ ...view, groups: view.groups.map((group) => ({ ...group, name })) }, lightTokens, size);
  },
  slope: (name) => drawSlope({ ...twoQuarters, units: twoQuarters.units.map((unit) => ({ ...unit, name })) }, lightTokens, size),
  scatter: (name) => drawScatter({ ...twoMetrics, units: twoMetrics.units.map((unit) => ({ ...unit, name })), x: { ...twoMetrics.x, title: name } }, lightTokens, size),
  waterfall: (name) => drawWaterfall({ ...explainedChange, parts: explainedChange.parts.map((part) => ({ ...part, name })) }, "en", lightTokens, size),
  bars: (name) =>
    drawBars(
      { ...simpleBars, reference: { value: 60, text: name }, categories: simpleBars.categories.slice(0, 1).map((category) => ({ ...category, label: name })) },
      lightTokens,
      size,
    ),
};

/** The heat map's first county, called by the name in head and columns. */
function hostileHeat(name: string) {
  const view = townHeatMap(12, "en");
  const [first] = view.groups;
  if (first === undefined) throw new Error("The demo has no county.");
  const group = { ...first, name, value: name, columns: first.columns.slice(0, 1).map((column) => ({ ...column, name })) };
  return { view: { ...view, groups: [group] }, group };
}

/** Words of the drawing as a reader sees them: the text nodes, with the entities of XML read back. */
function words(svg: string): string[] {
  const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'" };
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => (match[1] ?? "").replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? ""));
}

describe.each(Object.entries(CHARTS))("hostile names in a %s", (_, chart) => {
  it.each(["<img src=x onerror=1>", "{a|x}", "{b}{c}", '"><script>1</script>', "%s</text>"])("%s stays a text", (name) => {
    const svg = renderSvg(init, chart(name), lightTokens, size);
    expect(words(svg)).toContain(name);
    expect(svg).not.toMatch(/<(img|script)\b/);
  });
});
