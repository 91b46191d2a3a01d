import type { ReactNode } from "react";
import { ControlChart } from "../src/charts/control-chart/control-chart.tsx";
import { controlSentence } from "../src/charts/control-chart/control-sentence.ts";
import { countyHeatMap, manyTowns, townHeatMap } from "../src/charts/goldens/demo/seventy-two-towns.ts";
import { twoBaselines } from "../src/charts/goldens/demo/two-baselines.ts";
import { HeatMap } from "../src/charts/heat-map/heat-map.tsx";
import { heatMapSentence } from "../src/charts/heat-map/heat-map-sentence.ts";
import { sentenceText, type ChartSentence, type SentenceContext } from "../src/charts/chart-sentence.ts";
import { Panel } from "../src/ui/components/panel.tsx";
import { pick } from "../src/ui/language.ts";
import { useLanguage } from "../src/ui/preferences.ts";

function useTowns(): SentenceContext {
  const language = useLanguage();
  return { language, noun: pick(language, { one: "镇（街道）", many: "镇（街道）" }, { one: "town", many: "towns" }), line: pick(language, "全市线", "the city line") };
}

function Shown({ title, sentence, children }: { readonly title: string; readonly sentence?: ChartSentence; readonly children: ReactNode }) {
  const language = useLanguage();
  return (
    <Panel title={title}>
      {children}
      {sentence === undefined ? null : <p>{sentenceText(sentence, language)}</p>}
    </Panel>
  );
}

/** Name in the address → a chart of that kind. */
export const kinds: Readonly<Record<string, () => ReactNode>> = {
  "heat-map": function TownHeatMap() {
    const towns = useTowns();
    const view = townHeatMap(12, pick(towns.language, "zh", "en"));
    return (
      <Shown title="Heat map" sentence={heatMapSentence(view, towns)}>
        <HeatMap view={view} />
      </Shown>
    );
  },
  "heat-map-long": () => (
    <Shown title="Heat map of 40 quarters">
      <HeatMap view={townHeatMap(40, "zh")} />
    </Shown>
  ),
  "heat-map-counties": () => (
    <Shown title="Heat map of counties">
      <HeatMap view={countyHeatMap(8)} />
    </Shown>
  ),
  "heat-map-many": () => (
    <Shown title="Heat map of a province">
      <HeatMap view={manyTowns(40)} />
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
};
