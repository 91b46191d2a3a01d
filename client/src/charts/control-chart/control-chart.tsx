import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import type { ControlChartView } from "./control-chart-view.ts";
import { drawControlChart } from "./draw-control-chart.ts";

export interface ControlChartProps {
  readonly view: ControlChartView;
  /** In pixels; 300 when absent. */
  readonly height?: number;
  /** Called with "value" and the period id, or "event" and its id, joined by a space. */
  readonly onPick?: (key: string) => void;
}

/** A region's metric against its own usual variation. */
export function ControlChart({ view, height, onPick }: ControlChartProps) {
  const { tokens, language } = usePreferences();
  return <Chart draw={(size) => drawControlChart(view, language, tokens, size)} height={height ?? 300} onPick={onPick} />;
}
