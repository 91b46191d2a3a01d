import type { FeatureCollection } from "geojson";
import type { ReactNode } from "react";
import outlines from "../public/maps/330400.json" with { type: "json" };
import { BarsChart } from "../src/charts/bars/bars-chart.tsx";
import { ControlChart } from "../src/charts/control-chart/control-chart.tsx";
import { controlSentence } from "../src/charts/control-chart/control-sentence.ts";
import { CountyMap } from "../src/charts/county-map/county-map.tsx";
import { DistanceLegend } from "../src/charts/county-map/distance-legend.tsx";
import { readOutline } from "../src/charts/county-map/outline.ts";
import { FunnelChart } from "../src/charts/funnel/funnel-chart.tsx";
import { funnelSentence } from "../src/charts/funnel/funnel-sentence.ts";
import { explainedChange } from "../src/charts/goldens/demo/explained-change.ts";
import { groupedBars } from "../src/charts/goldens/demo/grouped-bars.ts";
import { madeUpPanels, madeUpTrend } from "../src/charts/goldens/demo/made-up-lines.ts";
import { fourQuarters } from "../src/charts/goldens/demo/rank-moves.ts";
import { countyRanks, townFunnel } from "../src/charts/goldens/demo/ranks-and-limits.ts";
import { sevenCounties, sevenCountyMap } from "../src/charts/goldens/demo/seven-counties.ts";
import { countyHeatMap, manyTowns, townHeatMap } from "../src/charts/goldens/demo/seventy-two-towns.ts";
import { townStrip } from "../src/charts/goldens/demo/town-strip.ts";
import { twoBaselines } from "../src/charts/goldens/demo/two-baselines.ts";
import { twoMetrics } from "../src/charts/goldens/demo/two-metrics.ts";
import { HeatMap } from "../src/charts/heat-map/heat-map.tsx";
import { heatMapSentence } from "../src/charts/heat-map/heat-map-sentence.ts";
import { BrushedNote } from "../src/charts/linked/brushed-note.tsx";
import { RankSetsChart } from "../src/charts/rank-sets/rank-sets-chart.tsx";
import { rankSetsSentence } from "../src/charts/rank-sets/rank-sets-sentence.ts";
import { RankingChart } from "../src/charts/ranking/ranking-chart.tsx";
import { ScatterChart } from "../src/charts/scatter/scatter-chart.tsx";
import { scatterSentence } from "../src/charts/scatter/scatter-sentence.ts";
import { SmallMultiples } from "../src/charts/small-multiples/small-multiples.tsx";
import { SlopeChart } from "../src/charts/slope/slope-chart.tsx";
import { slopeSentence } from "../src/charts/slope/slope-sentence.ts";
import { StripChart } from "../src/charts/strip/strip-chart.tsx";
import { stripSentence } from "../src/charts/strip/strip-sentence.ts";
import { TrendChart } from "../src/charts/trend/trend-chart.tsx";
import { WaterfallChart } from "../src/charts/waterfall/waterfall-chart.tsx";
import { waterfallSentence } from "../src/charts/waterfall/waterfall-sentence.ts";
import { ChartFootnote, ChartNote } from "../src/charts/chart-note.tsx";
import type { ChartSentence, RegionNoun, SentenceContext } from "../src/charts/chart-sentence.ts";
import { ShapeKey } from "../src/ui/components/shape-key.tsx";
import { Panel } from "../src/ui/components/panel.tsx";
import { pick } from "../src/ui/language.ts";
import { useLanguage } from "../src/ui/preferences.ts";

const outline = readOutline("330400", outlines as FeatureCollection);

const ZH_TOWN: RegionNoun = { one: "镇（街道）", many: "镇（街道）" };
const EN_TOWN: RegionNoun = { one: "town", many: "towns" };

function useTowns(): SentenceContext {
  const language = useLanguage();
  return { language, noun: pick(language, ZH_TOWN, EN_TOWN), line: pick(language, "全市线", "the city line") };
}

function Shown({ title, sentence, children }: { readonly title: string; readonly sentence?: ChartSentence; readonly children: ReactNode }) {
  return (
    <Panel title={title} subtitle="unit, formula, definition v1">
      {children}
      {sentence === undefined ? null : <ChartNote sentence={sentence} />}
    </Panel>
  );
}

/** Name in the address → a chart of that kind. */
export const kinds: Readonly<Record<string, () => ReactNode>> = {
  "heat-map": function TownHeatMap() {
    const towns = useTowns();
    const view = townHeatMap(12, pick(towns.language, "zh", "en"));
    return (
      <Shown title="Heat map" sentence={heatMapSentence(view, towns, true)}>
        <HeatMap view={view} noun={towns.noun} />
      </Shown>
    );
  },
  "heat-map-long": () => (
    <Shown title="Heat map of 40 quarters">
      <HeatMap view={townHeatMap(40, "zh")} noun={ZH_TOWN} />
    </Shown>
  ),
  "heat-map-counties": () => (
    <Shown title="Heat map of counties">
      <HeatMap view={countyHeatMap(8)} noun={ZH_TOWN} />
    </Shown>
  ),
  "heat-map-many": () => (
    <Shown title="Heat map of a province">
      <HeatMap view={manyTowns(40)} noun={ZH_TOWN} />
    </Shown>
  ),
  ranking: () => (
    <Shown title="Ranking">
      <RankingChart view={sevenCounties} />
    </Shown>
  ),
  "county-map": () => (
    <Shown title="Map">
      <CountyMap view={sevenCountyMap} outline={outline} />
    </Shown>
  ),
  "two-parts": () => (
    <Shown title="Map">
      {["Settled", "Performed"].map((name) => (
        <section key={name} data-chart-part="">
          <h3>{name}</h3>
          <RankingChart view={sevenCounties} />
          {sevenCounties.classes === null ? null : <DistanceLegend classes={sevenCounties.classes} unit="pp" line="the city line" hatch="n<10, not ranked" />}
          <ShapeKey shapes={["better", "notRanked"]} notes={["Thin lines: 95% intervals"]} />
          <ChartFootnote>Outlines for demonstration.</ChartFootnote>
        </section>
      ))}
    </Shown>
  ),
  trend: () => (
    <Shown title="Trend">
      <TrendChart view={madeUpTrend} />
    </Shown>
  ),
  "small-multiples": () => (
    <Shown title="Small multiples">
      <SmallMultiples view={madeUpPanels} />
    </Shown>
  ),
  bars: () => (
    <Shown title="Bars">
      <BarsChart view={groupedBars} />
    </Shown>
  ),
  "control-chart": function County() {
    const language = useLanguage();
    return (
      <Shown title="Control chart" sentence={controlSentence(twoBaselines, language)}>
        <ControlChart view={twoBaselines} />
      </Shown>
    );
  },
  funnel: function Funnel() {
    return (
      <Shown title="Funnel" sentence={funnelSentence(townFunnel, useTowns())}>
        <FunnelChart view={townFunnel} />
        <ChartFootnote>Made-up figures.</ChartFootnote>
      </Shown>
    );
  },
  "rank-sets": function RankSets() {
    return (
      <Shown title="Ranking with its uncertainty" sentence={rankSetsSentence(countyRanks, useTowns())}>
        <RankSetsChart view={countyRanks} />
      </Shown>
    );
  },
  strip: function Strip() {
    const towns = useTowns();
    const view = townStrip(pick(towns.language, "zh", "en"));
    return (
      <Shown title="Towns by county" sentence={stripSentence(view, towns)}>
        <StripChart view={view} />
        <BrushedNote nameOf={(code) => view.groups.flatMap(({ units }) => units).find((unit) => unit.code === code)?.name ?? code} />
      </Shown>
    );
  },
  slope: function Slope() {
    return (
      <Shown title="Ranks from quarter to quarter" sentence={slopeSentence(fourQuarters, useTowns())}>
        <SlopeChart view={fourQuarters} />
      </Shown>
    );
  },
  scatter: function Scatter() {
    return (
      <Shown title="Two metrics" sentence={scatterSentence(twoMetrics, useTowns())}>
        <ScatterChart view={twoMetrics} />
      </Shown>
    );
  },
  waterfall: function Waterfall() {
    return (
      <Shown title="Why it changed" sentence={waterfallSentence(explainedChange, useLanguage())}>
        <WaterfallChart view={explainedChange} />
      </Shown>
    );
  },
  "hostile-names": function Hostile() {
    const names = ["=HYPERLINK(1)", "+1+1", "-2", "@SUM(A1)", "\tcell", "<img src=x onerror=window.hacked=1>", "</text><script>1</script>"];
    const rows = countyRanks.rows.slice(0, names.length).map((row, index) => {
      const name = names[index] ?? "";
      return { ...row, name, detail: { ...row.detail, region: name, facts: [{ label: "n", text: "717" }, { label: "=label", text: "=1+1" }] } };
    });
    return (
      <Shown title="=Hostile <b>names</b>" sentence={rankSetsSentence({ ...countyRanks, rows }, useTowns())}>
        <RankSetsChart view={{ ...countyRanks, rows }} />
      </Shown>
    );
  },
};
