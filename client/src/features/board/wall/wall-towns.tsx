import { Chart } from "../../../charts/chart.tsx";
import { drawHeatGrid } from "../../../charts/heat-map/draw-heat-grid.ts";
import { heatMapSentence } from "../../../charts/heat-map/heat-map-sentence.ts";
import type { HeatMapView } from "../../../charts/heat-map/heat-map-view.ts";
import { usePreferences } from "../../../ui/preferences.ts";
import { lineName } from "../line-name.ts";
import type { BoardMetric, BoardRegion } from "../measurement.ts";
import { figureName } from "../figure-name.ts";
import { useBoardWords } from "../words.ts";
import { Enlarged } from "./enlarged.tsx";
import { WallLegend } from "./wall-legend.tsx";
import { heatMapParts, type WallPage } from "./wall-pages.ts";
import panel from "./wall-panel.module.css";
import styles from "./wall-towns.module.css";
import { useWallWords } from "./wall-words.ts";

export interface WallTownsProps {
  /** The whole heat map. */
  readonly view: HeatMapView;
  readonly page: WallPage & { readonly kind: "towns" };
  readonly metric: BoardMetric;
  readonly line: BoardRegion;
  /** What the figures run over, as a code of the contract. */
  readonly accumulated: string;
}

/** A part of the heat map on a page of its own, with what it shows in a sentence. */
export function WallTowns({ view, page, metric, line, accumulated }: WallTownsProps) {
  const words = useBoardWords();
  const wall = useWallWords();
  const { language, tokens } = usePreferences();
  const part = heatMapParts(view)[page.part];
  if (part === undefined) return null;
  const name = lineName(line, language);
  const sentence = heatMapSentence(view, { language, noun: words.townNoun, line: name }, accumulated === "PERIOD");
  return (
    <section className={`${panel["panel"] ?? ""} ${styles["towns"] ?? ""}`}>
      <h2 className={panel["title"]}>
        {words.heatMap(figureName(metric, accumulated, language))} <span>{wall.heatMapShort(name)}</span>
      </h2>
      <Enlarged width={1784} height={620}>{({ height }) => <Chart draw={(size) => drawHeatGrid(part, tokens, size, true)} height={height} />}</Enlarged>
      <div className={styles["foot"]}>
        <p className={styles["sentence"]}>{sentence.lead}</p>
        {view.classes === null ? null : <WallLegend classes={view.classes} metric={metric} line={line} />}
      </div>
    </section>
  );
}
