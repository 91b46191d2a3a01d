import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import type { BarsView } from "./bars-view.ts";
import { drawBars } from "./draw-bars.ts";

export interface BarsChartProps {
  readonly view: BarsView;
  /** In pixels; 260 when absent. */
  readonly height?: number;
}

/** Upright bars over regions or quarters. */
export function BarsChart({ view, height }: BarsChartProps) {
  const { tokens } = usePreferences();
  return <Chart draw={(size) => drawBars(view, tokens, size)} height={height ?? 260} />;
}
