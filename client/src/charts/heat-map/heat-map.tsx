import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import type { RegionNoun } from "../chart-sentence.ts";
import { useWidth } from "../use-width.ts";
import { drawHeatGrid } from "./draw-heat-grid.ts";
import { columnCount, fitsAsGrid, heatGridLayout } from "./heat-grid-layout.ts";
import type { HeatMapView } from "./heat-map-view.ts";
import { HeatRows } from "./heat-rows.tsx";

/** From this many cells on, a picture is lighter than a document of shapes. */
const MOST_SVG_CELLS = 2000;

export interface HeatMapProps {
  readonly view: HeatMapView;
  /** What its regions are called, where it has to say how many there are. */
  readonly noun: RegionNoun;
  /** Called with region code and period id, joined by a space. */
  readonly onPick?: (key: string) => void;
}

/** Regions × periods; side by side where they have room, otherwise as rows that scroll within the panel. */
export function HeatMap({ view, noun, onPick }: HeatMapProps) {
  const { tokens } = usePreferences();
  const [frame, width] = useWidth();
  const grid = width === null || fitsAsGrid(view, width);
  return (
    <div ref={frame} style={{ minWidth: 0 }}>
      {grid ? (
        <Chart
          draw={(size) => drawHeatGrid(view, tokens, size)}
          height={(across) => heatGridLayout(view, across).height}
          renderer={columnCount(view) * view.periods.length > MOST_SVG_CELLS ? "canvas" : "svg"}
          onPick={onPick}
        />
      ) : (
        <HeatRows view={view} noun={noun} onPick={onPick} />
      )}
    </div>
  );
}
