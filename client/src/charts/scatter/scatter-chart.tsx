import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawScatter } from "./draw-scatter.ts";
import type { ScatterView } from "./scatter-view.ts";

export interface ScatterChartProps {
  readonly view: ScatterView;
  /** In pixels; 380 when absent. */
  readonly height?: number;
  /** Called with the region's code. */
  readonly onPick?: (code: string) => void;
}

/** Regions by two metrics. */
export function ScatterChart({ view, height, onPick }: ScatterChartProps) {
  const { tokens } = usePreferences();
  return <Chart draw={(size) => drawScatter(view, tokens, size)} height={height ?? 380} brush onPick={onPick} />;
}
