import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawTrend } from "./draw-trend.ts";
import type { TrendView } from "./trend-view.ts";

export interface TrendChartProps {
  readonly view: TrendView;
  /** In pixels; 280 when absent. */
  readonly height?: number;
  /** Called with the key of a mark that is clicked. */
  readonly onPick?: (key: string) => void;
}

/** Up to four lines over time in one plot. */
export function TrendChart({ view, height, onPick }: TrendChartProps) {
  const { tokens } = usePreferences();
  return <Chart draw={(size) => drawTrend(view, tokens, size)} height={height ?? 280} onPick={onPick} />;
}
