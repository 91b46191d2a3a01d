import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawSparkline } from "./draw-sparkline.ts";
import type { SparklineView } from "./sparkline-view.ts";

export interface SparklineProps {
  readonly view: SparklineView;
  /** In pixels; 48 when absent. */
  readonly height?: number;
}

/** The last quarters of a metric on its card. */
export function Sparkline({ view, height }: SparklineProps) {
  const { tokens } = usePreferences();
  return <Chart draw={(size) => drawSparkline(view, tokens, size)} height={height ?? 48} />;
}
